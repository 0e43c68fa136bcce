kernel::id!(
    /// An organisation outside the city, in a space's register.
    RegisterOrganisationId
);
kernel::id!(
    /// A person outside the city, in a space's register.
    RegisterPersonId
);
kernel::id!(
    /// A post of an organisation, whoever holds it.
    PostId
);
kernel::id!(
    /// One person's time in a post.
    TenureId
);
kernel::id!(
    /// A list that was brought into a register.
    RegisterImportId
);
kernel::id!(
    /// A note that something was erased by rule.
    ErasureId
);

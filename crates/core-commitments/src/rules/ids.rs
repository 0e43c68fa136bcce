kernel::id!(
    /// A commitment: what somebody promised somebody.
    CommitmentId
);
kernel::id!(
    /// A duty: one dated occurrence of a commitment.
    DutyId
);
kernel::id!(
    /// A secret address at which somebody's calendar reads.
    FeedId
);
kernel::id!(
    /// A piece of evidence.
    EvidenceId
);
kernel::id!(
    /// A mail of reminders to one person on one day.
    DigestId
);

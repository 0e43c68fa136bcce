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
    /// What somebody passed on in one act.
    PassingId
);
kernel::id!(
    /// A piece of evidence.
    EvidenceId
);
kernel::id!(
    /// A mail of reminders to one person on one day.
    DigestId
);
kernel::id!(
    /// A body: a committee, a board, a council.
    BodyId
);
kernel::id!(
    /// A seat in a body.
    SeatId
);
kernel::id!(
    /// A meeting of a body.
    MeetingId
);
kernel::id!(
    /// What a body's members were sent to read before a meeting.
    DossierId
);

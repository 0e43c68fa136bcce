macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),* $(,)?) => {$( kernel::id!($(#[$meta])* $name); )*};
}

ids!(
    /// A handbook.
    HandbookId,
    /// A handbook's chapter.
    ChapterId,
    /// A tool of the handbook's toolkit.
    ToolId,
    /// A year's plan.
    PlanId,
    /// A goal of a plan.
    GoalId,
    /// A target of a goal.
    TargetId,
    /// A measure.
    MeasureId,
    /// An indicator.
    IndicatorId,
    /// A dated value of an indicator.
    ValueId,
    /// A stakeholder of a goal.
    StakeholderId,
    /// A strategic partner of a goal.
    PartnerId,
    /// A goal's responsible officer.
    OfficerId,
    /// A rule of follow-up.
    FollowUpId,
    /// A note kept with a plan.
    NoteId,
    /// A document that was brought in.
    ImportId,
    /// A report.
    ReportId,
    /// A contact with people outside the city.
    ContactId,
    /// A promise made at a contact.
    PromiseId,
    /// Something that came of a contact.
    OutcomeId,
    /// A key message, a position, a joint statement or a piece of background.
    MaterialId,
    /// Somebody's entry on a goal's influence map.
    InfluenceId,
    /// What came by mail and is to become a contact.
    DraftId,
    /// What is given out of the contact log.
    DisclosureId,
);

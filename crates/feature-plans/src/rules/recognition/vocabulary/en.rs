//! English.

use super::language::{Label, Language, Rank};

pub(super) const WORDS: Language<&str> = Language {
    labels: &[
        (
            Label::Reason,
            "what is the issue, what is the problem, what is the challenge, what is at stake, benefits, reason, reasons, why, why it matters, why this matters, why is this important, why this is \
                 important, why it is important, why is it important, why this goal, why this is a priority, \
                 rationale, background, context, justification, the issue, issue, problem, the problem, problem \
                 statement, challenge, challenges, the challenge, current situation, situation, purpose, case for \
                 action, the case, description, evidence, significance, reasoning, need, the opportunity, \
                 opportunity, grounds",
        ),
        (
            Label::Message,
            "key message, key messages, core message, core messages, message, messages, narrative, messaging, \
                 headline message",
        ),
        (
            Label::Targets,
            "target, targets, objective, objectives, aim, aims, goals, goal, sub goals, sub targets, sub \
                 objectives, what we want, what do we want, what do we ask for, what are we asking for, what do we want to achieve, what we want to achieve, what we are asking for, what we ask for, what we \
                 ask, ask, asks, the ask, key asks, we ask, we are asking for, desired outcome, desired outcomes, \
                 outcome, outcomes, success looks like, what success looks like, demands, proposals, proposal, we \
                 propose, we want, milestones, expected results, what we need, we call for, requests, request, policy \
                 asks, advocacy objectives, advocacy goals, we seek, what we seek",
        ),
        (
            Label::Measures,
            "action, actions, measure, measures, activity, activities, tactics, steps, next steps, how we will do \
                 it, how, what we will do, how we will advocate, initiatives, deliverables, implementation, action \
                 points, action plan, tasks, our actions, how we will get there, approach",
        ),
        (
            Label::Advocacy,
            "advocacy, advocacy measures, advocacy tools, advocacy actions, advocacy activities, advocacy \
                 methods, lobbying, public affairs, direct advocacy, influencing, influencing measures, means of \
                 advocacy, advocacy channels",
        ),
        (
            Label::Communication,
            "communication, communications, communication measures, communications measures, communication tools, \
                 communications tools, communication actions, communications actions, communication activities, \
                 communications activities, communication channels, communications channels, communication methods, \
                 means of communication, media, media and communications",
        ),
        (
            Label::Stakeholders,
            "who we will advocate to, who we advocate to, who we will engage, advocating to, stakeholder, stakeholders, stakeholder map, stakeholder mapping, influencers, who we influence, who \
                 we need to influence, whom we influence, who to influence, decision makers, decision maker, target \
                 audience, target audiences, target group, target groups, audience, audiences, key players, actors, \
                 who decides, who takes the decision, who makes the decision, who makes decisions, influencer map, people to influence, advocacy targets, targets of advocacy, who we are \
                 influencing, influence map, power map",
        ),
        (
            Label::Partners,
            "partner, partners, partnerships, partnership, allies, coalition, supporters, collaborators, \
                 cooperation partners, co operation partners, collaboration, cooperation, co operation, who we work \
                 with, working with, with whom, who supports us, who do we work with, who are our partners, who are our allies, who can help, networks, coalition partners, partner organisations, partner \
                 organizations",
        ),
        (
            Label::Responsible,
            "responsible, responsible officer, responsible officers, responsible official, responsible officials, \
                 responsible person, responsible persons, responsibility, responsible department, responsible unit, \
                 lead, leads, lead officer, lead officers, lead department, owner, owners, accountable, accountable \
                 officer, accountable officers, contact, contacts, contact person, contact persons, officer, \
                 officers, officers in charge, officer in charge, in charge, led by, responsible party, responsible \
                 parties, person in charge, people in charge, coordinator, sponsor, executive sponsor, goal owner, \
                 responsible team, lead and support, who is responsible, who leads, who is in charge, who owns it, who is accountable, council lead, officer responsible, officers \
                 responsible, responsible body, executive lead, political lead",
        ),
        (
            Label::Other,
            "timeline, timing, schedule, timetable, deadline, indicator, indicators, kpi, kpis, metrics, measures \
                 of success, success measures, budget, cost, costs, funding, resources, status, risk, risks, \
                 monitoring, follow up, progress, notes, priority, links, time frame, timeframe, date, \
                 level of government",
        ),
    ],
    label_stems: &[
        (
            Label::Stakeholders,
            "stakeholder, influencer, decision maker, advocate to, advocating to, audience, target group, key player, power map",
        ),
        (Label::Partners, "partner, allies, coalition, collaborator"),
        (Label::Responsible, "responsib, in charge, contact, owner, accountab, lead officer, lead official"),
        (Label::Measures, "action, measure, activit, tactic, step"),
        (Label::Targets, "target, objective, aim, goal, ask, outcome"),
    ],
    beside_labels: "our, key, main, the, strategic, other, regional, national, international, specific, most, important, \
             for, of, in, and, to, primary, secondary, potential, internal, external, concrete, city, are, is, \
             following, by, year, this, goal, local, s, municipal, advocacy",
    genitive: "'s, s'",
    asks: "calls for, asks for, asks that, asks the government to, proposes that, proposes, wants, seeks, demands, demands \
             that, urges the government to, aims to, is asking for, is seeking, is calling for, asks",
    name_verbs: "are, is, include, includes",
    goals: &[
        (
            Rank::Priority,
            "priority, priority area, focus area, theme, pillar, strategic priority, key priority, advocacy \
                 priority, workstream, key issue, priority theme, area of focus, top priority, issue, advocacy theme, strategic theme, policy priority, lobbying \
                 priority, priority goal, priority issue, headline priority, headline goal",
        ),
        (Rank::Goal, "goal, strategic goal, advocacy goal, strategic objective, key goal"),
        (Rank::Objective, "objective, aim, advocacy objective, key objective"),
        (Rank::Aim, "ambition, mission, strategic aim"),
        (Rank::Target, "ask, key ask, target, sub goal, sub target, sub objective"),
    ],
    ordinals: "first, second, third, fourth, fifth, sixth, seventh, eighth",
    number_columns: "no, number, nr, #",
    containers: "priorities, goals, objectives, areas, issues, asks, themes, pillars, workstreams, projects, initiatives",
    asides: "introduction, follow, monitor, report, annual clock, summary, appendi, annex, timeline, resources, \
             evaluat, governance, review, conclusion, contents, foreword, preface, next steps, measuring, calendar, \
             implementation, executive summary",
    follow_up_titles: "how we will monitor, how we monitor, how we will report, how we will follow, how progress, follow up, monitoring, reporting, review, evaluation",
    chapters: "introduction, background, principle, actor, authorit, role, responsib, governance, organis, organiz, \
             follow, monitor, report, evaluat, review, resource, communicat, toolkit, tools, toolbox, method, \
             cooperat, co-operat, collaborat, engage, partner, network, vision, strateg, context, situation, clock, \
             calendar, timeline, appendi, annex, summary, foreword, preface, handbook, process, purpose, definition, \
             glossary, approach, conclusion, mission, about, measuring, how, what, who, why, stakeholder, framework",
    toolkit: "toolkit, tools, toolbox, methods, means",
    communication: "communicat, web, social, media, press, blog, podcast, video, film, newsletter, campaign, publication, \
             news, opinion, op-ed, article, linkedin, facebook, story, stories, column, editorial, brochure, \
             infographic",
    contents: "contents, table of contents",
    advocacy: "advoca, influence, advocacy, public affairs, lobby, influencing, government relations, interest representation",
    plans: "plan, program, handbook, principle, strategy, goal, priorit, agenda, framework, toolkit, objective, \
             guide, roadmap, policy",
    documents: "plan, programme, program, handbook, framework",
    terms: "council term, term of office, council period, electoral term, term of the council, mandate period, \
             council's term, mandate",
    and: "and, &",
    posts: "director, manager, officer, mayor, head, coordinator, advisor, adviser, chief, lead, specialist, \
             secretary, planner, executive",
    back_matter: "appendix, appendices, annex, annexes, contact details, contact information, references, sources, further \
             information, endnotes",
    until: "to, until",
    follow_up: "review, follow, report, monitor, evaluat, track, progress, discuss, assess, consider, updates",
    no_follow_up: "approv, adopt, meets, convene, appoint, renew, updated, elect",
    numbers: "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve",
    times: "time, times, x",
    counted: &[(1, "once"), (2, "twice"), (3, "thrice")],
    a_year: "a year, per year, each year, every year, annually, yearly, year, per annum, in a year, during the year, \
             per calendar year",
    frequencies: &[
        (12, "once every month, monthly, every month, each month, once a month"),
        (6, "every other month, every second month, every two months, bimonthly"),
        (
            4,
            "quarterly, every quarter, each quarter, per quarter, once a quarter, every three months, every third month, once every quarter, each financial quarter",
        ),
        (3, "every four months, termly"),
        (
            2,
            "once every six months, every six months, every half year, half yearly, semi annually, semiannually, biannually, bi \
                 annually, twice yearly",
        ),
        (1, "annual report, annual review, annually, yearly, every year, each year"),
    ],
    bodies: &[
        ("board", "board"),
        ("council", "council"),
        ("committee", "committee"),
        ("subcommittee", "subcommittee"),
        ("team", "team"),
        ("group", "group"),
        ("cabinet", "cabinet"),
        ("executive", "executive"),
        ("commission", "commission"),
        ("assembly", "assembly"),
        ("panel", "panel"),
        ("taskforce", "taskforce"),
        ("section", "section"),
    ],
    before_bodies: "city, town, municipal, executive, management, steering, working, advocacy, leadership, senior, \
             vitality, standing, audit, joint, development, economic, strategy, public, affairs, extended, project, \
             scrutiny, policy",
    no_bodies: "",
    after_no_bodies: "term, member, plan, period, strateg, officer, chair, area, tax, decision, staff",
    months: "january, february, march, april, may, june, july, august, september, october, november, december",
    annual: "annual plan, annual programme, annual advocacy, yearly plan, annual action, annual priorit",
    before_year: "for, year, in",
};

//! Goals that stand in a list only: "The year's priorities are: 1) … 2) …".

use super::lines::{Form, Line};
use super::numbering;
use super::titles;

/// The longest line that announces a list of goals, in characters.
const LONGEST: usize = 300;

/// Makes the items of the first list that is announced as the goals into goals' names; what stands
/// under an item moves up a level. Nothing, if no list is.
pub(super) fn promote(lines: Vec<Line>) -> Option<Vec<Line>> {
    let announces = |line: &Line| {
        let is_heading = matches!(line.form, Form::Heading(_)) || line.form == Form::Text;
        is_heading && line.text.chars().count() <= LONGEST && titles::is_container(last_clause(&line.text))
    };
    let start = (1..lines.len()).find(|&at| lines[at].depth().is_some() && announces(&lines[at - 1]))?;
    let end = start + lines[start..].iter().take_while(|line| line.depth().is_some()).count();
    let base = lines[start..end].iter().filter_map(Line::depth).min().unwrap_or(0);
    let promoted = |(at, line): (usize, Line)| {
        if !(start..end).contains(&at) {
            return line;
        }
        let form = match &line.form {
            Form::Item { depth, .. } if *depth == base => Form::GoalName(None),
            Form::Item { depth, marker } => Form::Item { depth: depth - base - 1, marker: marker.clone() },
            other => other.clone(),
        };
        Line { form, ..line }
    };
    let mut out: Vec<Line> = lines.into_iter().enumerate().map(promoted).collect();
    // What follows the list is not the last goal's.
    out.insert(end, Line::new(0, "", Form::EndOfGoals));
    Some(out)
}

/// Makes lines such as "Goal: a night train" into goals' names, where there are several. Beside other
/// goals such a line tells a target.
pub(super) fn name(lines: &[Line]) -> Option<Vec<Line>> {
    let head = |line: &Line| match line.form {
        Form::Heading(_) | Form::Text => numbering::goal_head(&line.text).filter(|head| !head.title.is_empty()),
        _ => None,
    };
    let named = lines.iter().filter(|line| head(line).is_some()).count();
    let rename = |line: &Line| match head(line) {
        Some(head) => Line { form: Form::GoalName(head.number), ..line.clone() },
        None => line.clone(),
    };
    (named > 1).then(|| lines.iter().map(rename).collect())
}

/// What an announcement says last: "In 2027 the priorities are:".
fn last_clause(text: &str) -> &str {
    text.rsplit(['.', ';']).find(|clause| !clause.trim().is_empty()).unwrap_or(text)
}

//! Marks on a ring that would touch each other become one, with their number.

use std::f64::consts::TAU;

use kernel::State;

use super::dial::angle_of;
use super::year::ClockMark;
use crate::pictures::drawing::text_width;

/// One or more marks that are drawn as one.
pub(super) struct Group<'a> {
    /// By day; never empty.
    pub marks: Vec<&'a ClockMark>,
    /// Where the first and the last would stand by themselves, as a way along the ring.
    span: (f64, f64),
    /// Where it may begin, because something else ends there.
    floor: f64,
}

/// What a ring has room for: its radius, and the sizes of what stands on it.
#[derive(Clone, Copy)]
pub(super) struct Room {
    /// The radius of the ring's middle.
    pub radius: f64,
    /// How far from the top nothing stands.
    pub opening: f64,
    /// How far a mark reaches from its middle.
    pub coin: f64,
    /// The size of a sign.
    pub sign: f64,
    /// The size of a number.
    pub number: f64,
}

/// The least space between two marks.
const SPACE: f64 = 2.0;
/// The space between a sign and its number.
const BESIDE: f64 = 2.0;

impl Room {
    /// How far the middle of a number is from the middle of the sign before it.
    pub(super) fn beside(&self, marks: usize) -> f64 {
        f64::midpoint(self.sign, self.number_width(marks)) + BESIDE
    }

    /// Half the way along the ring that so many marks take: sign and number, and the round ends around them.
    pub(super) fn half(&self, marks: usize) -> f64 {
        match marks {
            0 | 1 => self.coin,
            _ => {
                let sticking_out = (self.number_width(marks) - self.coin).max(0.0);
                self.coin + f64::midpoint(self.beside(marks), sticking_out)
            }
        }
    }

    fn number_width(&self, marks: usize) -> f64 {
        text_width(&marks.to_string(), self.number)
    }

    fn end(&self) -> f64 {
        TAU * self.radius - self.opening
    }
}

impl<'a> Group<'a> {
    fn of(mark: &'a ClockMark, at: f64, floor: f64) -> Self {
        Self { marks: vec![mark], span: (at, at), floor }
    }

    /// The angle at which it stands.
    pub(super) fn angle(&self, room: &Room) -> f64 {
        self.at(room) / room.radius
    }

    /// How it stands altogether: what matters first.
    pub(super) fn state(&self) -> State {
        self.marks.iter().map(|mark| mark.state).min().unwrap_or(State::NotStarted)
    }

    /// In the middle of its marks, as near as what is around it allows.
    fn at(&self, room: &Room) -> f64 {
        let half = room.half(self.marks.len());
        f64::midpoint(self.span.0, self.span.1).max(self.floor + half).min(room.end() - half)
    }

    fn end(&self, room: &Room) -> f64 {
        self.at(room) + room.half(self.marks.len())
    }

    fn is_beyond(&self, room: &Room) -> bool {
        self.floor + 2.0 * room.half(self.marks.len()) > room.end()
    }

    fn take(&mut self, marks: Vec<&'a ClockMark>, until: f64) {
        self.marks.extend(marks);
        self.span.1 = until;
    }
}

/// The marks of a ring by day. No two of the groups touch each other, or the opening at the top.
pub(super) fn groups<'a>(marks: &[&'a ClockMark], room: &Room) -> Vec<Group<'a>> {
    let mut marks = marks.to_vec();
    marks.sort_by_key(|mark| (mark.day, mark.state));
    let mut groups: Vec<Group<'a>> = Vec::new();
    for mark in marks {
        let at = angle_of(mark.day) * room.radius;
        match groups.last_mut() {
            Some(last) if at < last.end(room) + SPACE + room.coin => last.take(vec![mark], at),
            Some(last) => {
                let floor = last.end(room) + SPACE;
                groups.push(Group::of(mark, at, floor));
            }
            None => groups.push(Group::of(mark, at, room.opening)),
        }
    }
    // The last of the year may have been moved on until there is no room left.
    while groups.len() > 1 && groups.last().is_some_and(|last| last.is_beyond(room)) {
        if let (Some(gone), Some(last)) = (groups.pop(), groups.last_mut()) {
            last.take(gone.marks, gone.span.1);
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::civil::{Date, date};
    use kernel::State;

    use super::{ClockMark, Room, SPACE, groups};

    const ROOM: Room = Room { radius: 150.0, opening: 12.0, coin: 12.0, sign: 20.0, number: 14.0 };

    fn mark(day: Date, state: State) -> ClockMark {
        ClockMark { day, state, label: String::new(), href: String::new() }
    }

    fn sizes(days: &[Date]) -> Vec<usize> {
        let marks: Vec<_> = days.iter().map(|day| mark(*day, State::Met)).collect();
        groups(&marks.iter().collect::<Vec<_>>(), &ROOM).iter().map(|group| group.marks.len()).collect()
    }

    #[test]
    fn what_is_near_is_one_and_what_is_far_is_not() {
        assert_eq!(sizes(&[date(2026, 3, 31), date(2026, 9, 1)]), [1, 1]);
        assert_eq!(sizes(&[date(2026, 3, 31), date(2026, 3, 31), date(2026, 4, 2), date(2026, 6, 1)]), [3, 1]);
        assert_eq!(sizes(&[date(2026, 12, 31), date(2026, 1, 1)]), [1, 1]);
        assert!(sizes(&[]).is_empty());
    }

    #[test]
    fn a_group_stands_as_what_matters_first() {
        let marks = [mark(date(2026, 3, 1), State::Met), mark(date(2026, 3, 2), State::Late)];
        let groups = groups(&marks.iter().collect::<Vec<_>>(), &ROOM);
        assert_eq!(groups.iter().map(super::Group::state).collect::<Vec<_>>(), [State::Late]);
    }

    #[test]
    fn groups_touch_neither_each_other_nor_the_opening() {
        for every in 1..40 {
            for radius in [45.0, 90.0, 280.0] {
                let room = Room { radius, ..ROOM };
                let days = date(2028, 1, 1).series(every.days()).take_while(|day| day.year() == 2028);
                let marks: Vec<_> =
                    days.flat_map(|day| vec![mark(day, State::Late); 1 + usize::from(day.day() % 3 == 0)]).collect();
                let groups = groups(&marks.iter().collect::<Vec<_>>(), &room);
                assert_eq!(groups.iter().map(|group| group.marks.len()).sum::<usize>(), marks.len());
                let mut end = room.opening - SPACE;
                for group in &groups {
                    let (at, half) = (group.angle(&room) * radius, room.half(group.marks.len()));
                    assert!(at - half >= end + SPACE - 1e-6, "every {every} days at {radius}");
                    end = at + half;
                }
                assert!(end <= room.end() + 1e-6);
            }
        }
    }
}

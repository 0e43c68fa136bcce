use std::borrow::Cow;

use jiff::civil::Date;
use kernel::{Error, Key, Lang, Moment, Result};

/// A value that goes into a statement.
#[derive(Clone, Debug, PartialEq)]
pub enum Param<'a> {
    /// NULL.
    Null,
    /// For BIGINT.
    Int(i64),
    /// For DOUBLE PRECISION.
    Float(f64),
    /// For BOOLEAN (0 and 1 in SQLite).
    Flag(bool),
    /// For TEXT.
    Text(Cow<'a, str>),
    /// For BYTEA.
    Bytes(Cow<'a, [u8]>),
}

impl Param<'_> {
    /// Refuses what one engine would take and the other would not, so that both behave alike.
    pub(crate) fn check(&self) -> Result<()> {
        match self {
            Param::Text(text) if text.contains('\0') => {
                Err(Error::BadRequest("a text with a NUL character cannot be stored".to_owned()))
            }
            Param::Float(number) if !number.is_finite() => {
                Err(Error::BadRequest("a number that is not finite cannot be stored".to_owned()))
            }
            _ => Ok(()),
        }
    }
}

/// What [`params!`](crate::params) takes. `Kind` only keeps the implementation for ids apart from the others, so that ids of
/// every crate can have one; it is always inferred.
pub trait IntoParam<Kind> {
    /// The value as the drivers take it.
    fn param(&self) -> Param<'_>;
}

/// Kind of plain values.
#[derive(Debug)]
pub struct Plain;
/// Kind of typed ids.
#[derive(Debug)]
pub struct ById;
/// Kind of options and references, over the kind of what they hold.
#[derive(Debug)]
pub struct Over<Kind>(std::marker::PhantomData<Kind>);

macro_rules! plain {
    ($($type:ty: $value:ident => $param:expr;)*) => {$(
        impl IntoParam<Plain> for $type {
            fn param(&self) -> Param<'_> {
                let $value = self;
                $param
            }
        }
    )*};
}

plain! {
    i64: n => Param::Int(*n);
    i32: n => Param::Int(i64::from(*n));
    i16: n => Param::Int(i64::from(*n));
    u32: n => Param::Int(i64::from(*n));
    u16: n => Param::Int(i64::from(*n));
    u8: n => Param::Int(i64::from(*n));
    f64: n => Param::Float(*n);
    bool: flag => Param::Flag(*flag);
    str: text => Param::Text(Cow::Borrowed(text));
    String: text => Param::Text(Cow::Borrowed(text));
    Cow<'_, str>: text => Param::Text(Cow::Borrowed(text));
    [u8]: bytes => Param::Bytes(Cow::Borrowed(bytes));
    Vec<u8>: bytes => Param::Bytes(Cow::Borrowed(bytes));
    Moment: moment => Param::Int(moment.millis());
    Lang: lang => Param::Text(Cow::Borrowed(lang.tag()));
    Date: day => Param::Text(Cow::Owned(day.to_string()));
    Param<'_>: param => param.clone();
}

impl<const N: usize> IntoParam<Plain> for [u8; N] {
    fn param(&self) -> Param<'_> {
        Param::Bytes(Cow::Borrowed(self))
    }
}

impl<T: Key> IntoParam<ById> for T {
    fn param(&self) -> Param<'_> {
        Param::Text(Cow::Owned(self.to_string()))
    }
}

impl<Kind, T: IntoParam<Kind> + ?Sized> IntoParam<Over<Kind>> for &T {
    fn param(&self) -> Param<'_> {
        (**self).param()
    }
}

impl<Kind, T: IntoParam<Kind>> IntoParam<Over<Kind>> for Option<T> {
    fn param(&self) -> Param<'_> {
        self.as_ref().map_or(Param::Null, IntoParam::param)
    }
}

/// The parameters of a statement, in the order of `$1`, `$2`…: numbers, texts, flags, bytes, moments, days, languages,
/// ids, and options and references of these.
#[macro_export]
macro_rules! params {
    () => { &[] as &[$crate::Param<'_>] };
    ($($value:expr),+ $(,)?) => { &[$($crate::IntoParam::param(&$value)),+] as &[$crate::Param<'_>] };
}

#[cfg(test)]
mod tests {
    use kernel::{Chance, Lang, Moment, PersonId};

    use super::Param;

    #[test]
    fn every_kind_of_value_becomes_a_parameter() {
        let person = PersonId::new(Moment::from_millis(1), &Chance::seeded(1));
        let (name, none) = (String::from("Aino"), None::<PersonId>);
        let some = Some(person);
        assert_eq!(
            params![1_i64, 2_i32, true, 0.5, "a", &name, name, person, some, none, Moment::from_millis(3), Lang::Fi],
            [
                Param::Int(1),
                Param::Int(2),
                Param::Flag(true),
                Param::Float(0.5),
                Param::Text("a".into()),
                Param::Text("Aino".into()),
                Param::Text("Aino".into()),
                Param::Text(person.to_string().into()),
                Param::Text(person.to_string().into()),
                Param::Null,
                Param::Int(3),
                Param::Text("fi".into()),
            ]
        );
        assert_eq!(
            params![Some("x"), name.as_bytes(), jiff::civil::date(2026, 3, 1), some.as_ref()],
            [
                Param::Text("x".into()),
                Param::Bytes(b"Aino".into()),
                Param::Text("2026-03-01".into()),
                Param::Text(person.to_string().into()),
            ]
        );
    }
}

/// A typed id made by [`id!`](crate::id): what a database takes as a key, as its text.
pub trait Key: std::fmt::Display {}

/// Makes a typed id: a UUID of version 7 (RFC 9562), so that ids sort by the time they were made.
///
/// The text form, in addresses and in the database alike, is 32 lower-case hexadecimal digits.
/// Parsing takes the hyphenated form too.
#[macro_export]
macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($crate::__uuid::Uuid);

        impl $name {
            /// A new id for something made at this moment.
            pub fn new(at: $crate::Moment, chance: &$crate::Chance) -> Self {
                Self(chance.uuid(at))
            }
        }
        impl $crate::Key for $name {}
        impl ::core::convert::From<$crate::__uuid::Uuid> for $name {
            fn from(uuid: $crate::__uuid::Uuid) -> Self {
                Self(uuid)
            }
        }
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0.simple(), f)
            }
        }
        impl ::core::str::FromStr for $name {
            type Err = $crate::Error;
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                // An id that cannot be one is answered like an id of nothing.
                $crate::__uuid::Uuid::try_parse(text).map(Self).or(Err($crate::Error::Missing))
            }
        }
        impl $crate::__serde::Serialize for $name {
            fn serialize<S: $crate::__serde::Serializer>(&self, s: S) -> ::core::result::Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }
        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(d: D) -> ::core::result::Result<Self, D::Error> {
                let text = <::std::string::String as $crate::__serde::Deserialize>::deserialize(d)?;
                text.parse().map_err(|_: $crate::Error| $crate::__serde::de::Error::custom("not an id"))
            }
        }
    };
}

id!(
    /// A person: somebody who acts, is named or is responsible.
    PersonId
);
id!(
    /// A city, region, network, ministry, company, party or other organisation.
    OrganisationId
);
id!(
    /// A person's account: what they sign in with.
    AccountId
);
id!(
    /// A space: where people work together.
    SpaceId
);
id!(
    /// A stored file.
    FileId
);

#[cfg(test)]
mod tests {
    use super::PersonId;
    use crate::{Chance, Moment};

    #[test]
    fn ids_sort_by_the_time_they_were_made() {
        let chance = Chance::seeded(1);
        let early = PersonId::new(Moment::from_millis(1_000), &chance);
        let late = PersonId::new(Moment::from_millis(2_000), &chance);
        assert!(early < late);
        assert!(early.to_string() < late.to_string());
    }

    #[test]
    fn an_id_is_read_back_from_its_text() {
        let id = PersonId::new(Moment::from_millis(1), &Chance::seeded(2));
        assert_eq!(id.to_string().len(), 32);
        assert_eq!(id.to_string().parse::<PersonId>().ok(), Some(id));
        assert!("nonsense".parse::<PersonId>().is_err());
    }
}

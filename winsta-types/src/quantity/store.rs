//! Quantities to store and to send: the text of a sheet in a format that people read, otherwise whole numbers of the
//! fixed unit.

use ::serde::de::{Deserialize, Deserializer, Error};
use ::serde::ser::{Serialize, Serializer};

use super::{
    Angle, CrossSection, Current, Energy, Figure, Force, Length, Mass, Quantity, QuantityError, Range, Resistance,
    Temperature, Voltage,
};
use crate::formats::serde::FromText;

fn from_text<'de, D: Deserializer<'de>, Q: Quantity, T>(
    deserializer: D,
    read: fn(&str) -> Result<T, QuantityError>,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(FromText { name: Q::NAME, example: Q::EXAMPLE, read })
}

macro_rules! quantities {
    ($($Name:ident($int:ty);)+) => {$(
        impl Serialize for $Name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() { serializer.collect_str(self) } else { self.0.serialize(serializer) }
            }
        }

        impl<'de> Deserialize<'de> for $Name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if deserializer.is_human_readable() {
                    from_text::<_, Self, _>(deserializer, str::parse)
                } else {
                    <$int>::deserialize(deserializer).map(Self)
                }
            }
        }
    )+};
}

quantities! {
    Voltage(u32);
    Current(u32);
    Resistance(u32);
    CrossSection(u32);
    Length(u32);
    Force(u32);
    Mass(u32);
    Energy(u32);
    Angle(u32);
    Temperature(i32);
}

impl<Q: Quantity + Serialize> Serialize for Range<Q> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() { serializer.collect_str(self) } else { self.ends().serialize(serializer) }
    }
}

impl<'de, Q: Quantity + Deserialize<'de>> Deserialize<'de> for Range<Q> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            from_text::<_, Q, _>(deserializer, str::parse)
        } else {
            let (min, max) = <(Q, Q)>::deserialize(deserializer)?;
            Self::new(min, max).map_err(D::Error::custom)
        }
    }
}

/// A [`Figure`] as a format that people don't read has it.
#[derive(::serde::Serialize, ::serde::Deserialize)]
#[serde(
    remote = "Figure",
    bound(serialize = "Q: Quantity + Serialize", deserialize = "Q: Quantity + Deserialize<'de>")
)]
enum Form<Q> {
    Exact(Q),
    Approximate(Q),
    Range(Range<Q>),
    ApproximateRange(Range<Q>),
    From(Q),
    Above(Q),
    UpTo(Q),
}

impl<Q: Quantity + Serialize> Serialize for Figure<Q> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() { serializer.collect_str(self) } else { Form::serialize(self, serializer) }
    }
}

impl<'de, Q: Quantity + Deserialize<'de>> Deserialize<'de> for Figure<Q> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            from_text::<_, Q, _>(deserializer, str::parse)
        } else {
            Form::deserialize(deserializer)
        }
    }
}

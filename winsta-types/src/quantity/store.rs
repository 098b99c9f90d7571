//! Quantities to store and to send: the text of a sheet in a format that people read, otherwise whole numbers of the
//! fixed unit.

use core::fmt;

use ::serde::de::{Deserialize, Deserializer, Error, Visitor};
use ::serde::ser::{Serialize, Serializer};

use crate::quantity::{
    Angle, CrossSection, Current, Energy, Figure, Force, Length, Mass, Quantity, QuantityError, Range, Resistance,
    Temperature, Voltage,
};

/// Reads what is written as a text. What is wrong with one is told as in a parts file: `` `a` is no voltage: … ``.
pub(crate) struct FromText<T, Why> {
    /// What it is called.
    pub(crate) name: &'static str,
    /// How it is written.
    pub(crate) example: &'static str,
    pub(crate) read: fn(&str) -> Result<T, Why>,
}

impl<T, Why: fmt::Display> Visitor<'_> for FromText<T, Why> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} as a text, `\"{}\"`", self.name, self.example)
    }

    fn visit_str<E: ::serde::de::Error>(self, text: &str) -> Result<T, E> {
        (self.read)(text).map_err(|why| E::custom(format_args!("`{text}` is no {}: {why}", self.name)))
    }
}

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

//! What can be stored and sent, feature `serde`: the impls that aren't derived.
//!
//! A format that people read gets the texts of a parts file, `"400 V"` and `"fine-stranded"`; any other gets numbers.

use core::fmt;

use crate::quantity::store::FromText;
use crate::reasons::{Reasons, Verdicts};
use crate::rules::load::class::EquipmentClass;
use crate::sheet::coding::Coding;
use crate::sheet::connection::{Awg, ConductorKind, Insertion};
use crate::sheet::gender::Gender;
use crate::sheet::kind::{Closes, Kind};
use crate::sheet::overvoltage::OvervoltageCategory;
use crate::sheet::poles::Poles;
use crate::sheet::protection_class::ProtectionClass;

use ::serde::de::{Deserialize, Deserializer, Error as _, Unexpected};
use ::serde::ser::{Error as _, Serialize, SerializeSeq, Serializer};

impl Serialize for Coding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Coding {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(FromText {
            name: "coding",
            example: "A/B",
            read: |text| Self::new(text).ok_or("it isn't a short name, as `B`, `X` or `A/B`"),
        })
    }
}

impl Serialize for ProtectionClass {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ProtectionClass {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(FromText {
            name: "protection class",
            example: "IP20",
            read: |text| Self::parse(text).ok_or("it isn't `IP`, a digit up to 6 and one up to 9"),
        })
    }
}

impl Serialize for Poles {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.get())
    }
}

impl<'de> Deserialize<'de> for Poles {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        number(deserializer, "a number of poles, 1 to 255", Self::new)
    }
}

/// The text of a sheet for people, the number otherwise.
impl Serialize for Awg {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() { serializer.collect_str(self) } else { serializer.serialize_u8(self.get()) }
    }
}

impl<'de> Deserialize<'de> for Awg {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_str(FromText { name: "wire gauge", example: "14 AWG", read: str::parse })
        } else {
            number(deserializer, "a wire gauge, 0 to 40", Self::new)
        }
    }
}

/// A small number that not every value is good for.
fn number<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    expected: &'static str,
    new: fn(u8) -> Option<T>,
) -> Result<T, D::Error> {
    let number = u8::deserialize(deserializer)?;
    new(number).ok_or_else(|| D::Error::invalid_value(Unexpected::Unsigned(number.into()), &expected))
}

/// A word of a parts file for people, otherwise its place in the list of all words.
macro_rules! words {
    ($($Word:ident: $name:literal;)+) => {$(
        impl Serialize for $Word {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                if serializer.is_human_readable() {
                    return serializer.serialize_str(self.as_str());
                }
                let place = Self::ALL.iter().position(|word| word == self).and_then(|place| u8::try_from(place).ok());
                serializer.serialize_u8(place.ok_or_else(|| S::Error::custom("no word of the list"))?)
            }
        }

        impl<'de> Deserialize<'de> for $Word {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if deserializer.is_human_readable() {
                    deserializer.deserialize_str(FromText {
                        name: $name,
                        example: Self::ALL[0].as_str(),
                        read: |text| {
                            let word = Self::ALL.iter().find(|word| word.as_str() == text);
                            word.copied().ok_or(OneOf(Self::ALL, Self::as_str))
                        },
                    })
                } else {
                    number(deserializer, concat!("the place of a ", $name), |place| {
                        Self::ALL.get(usize::from(place)).copied()
                    })
                }
            }
        }
    )+};
}

words! {
    Gender: "gender";
    Kind: "kind of part";
    Closes: "use of a lockout cap";
    ConductorKind: "kind of conductor";
    Insertion: "insertion";
    OvervoltageCategory: "overvoltage category";
    EquipmentClass: "class of equipment";
}

/// The words that would have been right.
struct OneOf<T: 'static>(&'static [T], fn(T) -> &'static str);

impl<T: Copy> fmt::Display for OneOf<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut before = "it is one of";
        self.0.iter().try_for_each(|word| {
            write!(f, "{before} `{}`", (self.1)(*word))?;
            before = ",";
            Ok(())
        })
    }
}

/// One mismatch after the other.
impl<V: Verdicts<Reason: Serialize>> Serialize for Reasons<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.iter().count()))?;
        self.iter().try_for_each(|mismatch| list.serialize_element(&mismatch))?;
        list.end()
    }
}

//! The rating of a pair, and of each of its halves.

use core::fmt;

use super::{Load, LoadMismatch};
use crate::data_sheet::{DataSheet, Rating};
use crate::name::same;
use crate::quantity::{Current, Voltage};

/// The rating of a pair by one standard: the lower of both halves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct PairRating {
    /// Rated voltage.
    pub voltage: Voltage,
    /// Rated current, for the number of loaded poles that was asked for.
    pub current: Current,
}

impl fmt::Display for PairRating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.voltage, self.current)
    }
}

/// The rating of one half by the standard of the load, under the conditions that it accepts.
///
/// A current that is given for a number of loaded poles holds for fewer, too, and limits more. A current for more poles
/// than any that is given isn't known.
pub(super) const fn rating_of<'a>(sheet: &'a DataSheet, load: &Load) -> Result<PairRating, LoadMismatch<'a>> {
    let item_number = sheet.designation();
    let mut refused = LoadMismatch::Standard { item_number, standard: load.standard };
    let mut voltage: Option<Voltage> = None;
    let mut current: Option<Current> = None;
    let mut is_known = false;
    let mut next_above: Option<(u8, Current)> = None;
    let mut at = 0;
    while at < sheet.ratings.len() {
        let rating = &sheet.ratings[at];
        at += 1;
        if !same(rating.standard, load.standard) {
            continue;
        }
        if let Err(mismatch) = rating_applies(item_number, rating, load) {
            refused = mismatch;
            continue;
        }
        voltage = match (voltage, rating.rated_voltage) {
            (Some(lowest), Some(rated)) if lowest.get() <= rated.get() => Some(lowest),
            (lowest, None) => lowest,
            (_, rated) => rated,
        };
        let (Some(rated), Some(loaded)) = (rating.rated_current, load.loaded_poles) else {
            if let Some(rated) = rating.rated_current {
                current = Some(lower(current, rated));
                is_known = true;
            }
            continue;
        };
        match rating.loaded_poles {
            None => {
                current = Some(lower(current, rated));
                is_known = true;
            }
            Some(poles) if poles.get() <= loaded.get() => {
                current = Some(lower(current, rated));
                is_known = is_known || poles.get() == loaded.get();
            }
            Some(poles) => {
                next_above = match next_above {
                    Some((nearest, limit)) if nearest < poles.get() => Some((nearest, limit)),
                    _ => Some((poles.get(), rated)),
                };
            }
        }
    }
    if let (false, Some((_, limit))) = (is_known, next_above) {
        current = Some(lower(current, limit));
        is_known = true;
    }
    match (voltage, current) {
        (Some(voltage), Some(current)) if is_known => Ok(PairRating { voltage, current }),
        (None, None) => Err(refused),
        (None, _) => Err(LoadMismatch::NotGiven { item_number, figure: "`rated-voltage` of that rating" }),
        (_, None) => Err(LoadMismatch::NotGiven { item_number, figure: "`rated-current` of that rating" }),
        (_, Some(_)) => Err(LoadMismatch::NotGiven { item_number, figure: "`rated-current` for so many loaded poles" }),
    }
}

const fn rating_applies<'a>(item_number: &'a str, rating: &'a Rating, load: &Load) -> Result<(), LoadMismatch<'a>> {
    if let Some(condition) = rating.condition {
        let is_accepted = match load.accepted {
            Some(accepted) => same(accepted, condition),
            None => false,
        };
        if !is_accepted {
            return Err(LoadMismatch::Condition { item_number, standard: rating.standard, condition });
        }
    }
    match (rating.overvoltage_category, load.overvoltage_category) {
        (Some(_), None) => Err(LoadMismatch::LoadNotStated {
            figure: "overvoltage category, which the rating depends on",
            method: ".overvoltage_category(…)",
        }),
        (Some(rated), Some(load)) if load as u8 > rated as u8 => {
            Err(LoadMismatch::Category { item_number, load, rated })
        }
        (None, Some(_)) => Err(LoadMismatch::NotGiven { item_number, figure: "`overvoltage-category` of that rating" }),
        _ => Ok(()),
    }
}

const fn lower(lowest: Option<Current>, rated: Current) -> Current {
    match lowest {
        Some(lowest) if lowest.get() < rated.get() => lowest,
        _ => rated,
    }
}

//! The rating of a pair, and of each of its halves.

use core::fmt;

use crate::quantity::{Current, Voltage};
use crate::rules::load::mismatch::LoadMismatch;
use crate::rules::load::request::Load;
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::name::same;
use crate::sheet::sections::Rating;

/// The rating of a pair by one standard: the lower of both halves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct PairRating {
    /// Rated voltage.
    pub voltage: Voltage,
    /// Rated current, for the number of loaded poles of the load.
    pub current: Current,
}

impl fmt::Display for PairRating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.voltage, self.current)
    }
}

/// The rating of one half by the standard of the load, under the conditions that it accepts.
///
/// What a rating grants, it grants under its condition and for its category alone. But it limits every load that it isn't
/// known to be no matter of, so that a load gets no more by leaving out what it would have to state. A current that is
/// given for a number of loaded poles holds for fewer, too, and limits more. A current for more poles than any that is
/// given isn't known.
pub(super) const fn rating_of<'a>(sheet: &'a DataSheet, load: &Load) -> Result<PairRating, LoadMismatch<'a>> {
    let item_number = sheet.designation();
    let mut refused = LoadMismatch::Standard { item_number, standard: load.standard };
    let mut granted = Limits::NONE;
    let mut limits = Limits::NONE;
    let mut is_known = false;
    let mut next_above: Option<(u8, Current)> = None;
    let mut at = 0;
    while at < sheet.ratings.len() {
        let rating = &sheet.ratings[at];
        at += 1;
        if !same(rating.standard, load.standard) || is_of_another_use(sheet, rating, load) {
            continue;
        }
        let grants = match rating_applies(item_number, rating, load) {
            // A rating without a category may be higher, and replaces none that has one.
            Err(mismatch @ LoadMismatch::LoadNotStated { .. }) => return Err(mismatch),
            Err(mismatch) => {
                refused = mismatch;
                false
            }
            Ok(()) => true,
        };
        limits = limits.and_voltage(rating.rated_voltage);
        if grants {
            granted = granted.and_voltage(rating.rated_voltage);
        }
        let Some(rated) = rating.rated_current else { continue };
        match (rating.loaded_poles, load.loaded_poles) {
            (Some(poles), Some(loaded)) if poles.get() > loaded.get() => {
                next_above = match next_above {
                    _ if !grants => next_above,
                    Some((nearest, _)) if nearest < poles.get() => next_above,
                    Some((nearest, limit)) if nearest == poles.get() => Some((nearest, lower(Some(limit), rated))),
                    _ => Some((poles.get(), rated)),
                };
            }
            (poles, loaded) => {
                limits = limits.and_current(Some(rated));
                if grants {
                    granted = granted.and_current(Some(rated));
                    is_known = is_known
                        || match (poles, loaded) {
                            (Some(poles), Some(loaded)) => poles.get() == loaded.get(),
                            _ => true,
                        };
                }
            }
        }
    }
    if let (false, Some((_, limit))) = (is_known, next_above) {
        granted = granted.and_current(Some(limit));
        is_known = true;
    }
    match (granted.voltage, granted.current) {
        (Some(voltage), Some(current)) if is_known => {
            Ok(limits.and_voltage(Some(voltage)).and_current(Some(current)).rating(voltage, current))
        }
        (None, None) => Err(refused),
        (None, _) => Err(LoadMismatch::NotGiven { item_number, figure: "`rated-voltage` of that rating" }),
        (_, None) => Err(LoadMismatch::NotGiven { item_number, figure: "`rated-current` of that rating" }),
        (_, Some(_)) => Err(LoadMismatch::NotGiven { item_number, figure: "`rated-current` for so many loaded poles" }),
    }
}

/// The lowest figures of several ratings.
#[derive(Clone, Copy)]
struct Limits {
    voltage: Option<Voltage>,
    current: Option<Current>,
}

impl Limits {
    const NONE: Self = Self { voltage: None, current: None };

    const fn and_voltage(mut self, rated: Option<Voltage>) -> Self {
        self.voltage = match (self.voltage, rated) {
            (Some(lowest), Some(rated)) if lowest.get() <= rated.get() => Some(lowest),
            (lowest, None) => lowest,
            (_, rated) => rated,
        };
        self
    }

    const fn and_current(mut self, rated: Option<Current>) -> Self {
        if let Some(rated) = rated {
            self.current = Some(lower(self.current, rated));
        }
        self
    }

    /// These, where there are any.
    const fn rating(self, voltage: Voltage, current: Current) -> PairRating {
        PairRating {
            voltage: match self.voltage {
                Some(lowest) => lowest,
                None => voltage,
            },
            current: match self.current {
                Some(lowest) => lowest,
                None => current,
            },
        }
    }
}

/// Whether the load accepts another condition, by which the sheet rates as well: sheets rate by use, and it names its use.
const fn is_of_another_use(sheet: &DataSheet, rating: &Rating, load: &Load) -> bool {
    let (Some(condition), Some(accepted)) = (rating.condition, load.accepted) else { return false };
    if same(condition, accepted) {
        return false;
    }
    let mut at = 0;
    while at < sheet.ratings.len() {
        let other = &sheet.ratings[at];
        if same(other.standard, load.standard) && matches!(other.condition, Some(other) if same(other, accepted)) {
            return true;
        }
        at += 1;
    }
    false
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

//! Figures with their units, as sheets print them.

use std::borrow::Cow;

use toml::de::DeValue;
use winsta_types::conductor::Size;
use winsta_types::data_sheet::Awg;
use winsta_types::quantity::{
    Angle, CrossSection, Current, Energy, Figure, Force, Length, Mass, Quantity, QuantityError, Range, Resistance,
    Temperature, Voltage,
};

use crate::fault::problem::Problem;
use crate::text::intern;
use crate::value::kind::{Plain, Value};
use crate::value::printed;
use crate::value::problem::{self, Named};
use crate::value::shape::Shape;
use crate::value::text::text;

/// A figure, and what its sheet says of it in brackets behind it.
type Noted<T> = (T, Option<&'static str>);

/// The text of a figure.
struct Printed<'v> {
    /// As it stands in the file, without the remark.
    figure: &'v str,
    /// As the quantities read it.
    plain: Cow<'v, str>,
    remark: Option<&'v str>,
}

fn printed_as<'v>(key: &str, value: &'v DeValue<'_>, example: &str) -> Result<Printed<'v>, Problem> {
    let text = match value {
        DeValue::String(_) => text(key, "a text", value)?,
        _ => text(key, &format!("a text with a unit, as `\"{example}\"`"), value)?,
    };
    let (figure, remark) = printed::remark(text);
    Ok(Printed { figure, plain: printed::plain(figure), remark })
}

impl Printed<'_> {
    fn metric(&self, name: &str) -> Result<&str, Problem> {
        match name == Length::NAME && self.plain.contains('/') {
            true => printed::without_inches(&self.plain).ok_or_else(|| problem::inches(self.figure)),
            false => Ok(&self.plain),
        }
    }
}

/// How many figures a value can have.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Figures {
    One,
    Range,
}

/// What is wrong with a text that is no quantity; `again` prints another text if it is one.
fn no_quantity(
    plain: &str,
    text: &str,
    figures: Figures,
    named: &Named,
    error: QuantityError,
    again: impl Fn(&str) -> Option<String>,
) -> Problem {
    let has_sign = plain.contains("...") || plain.contains('…');
    match printed::range(plain) {
        Some(_) if figures == Figures::One => problem::one_figure(text, named),
        Some(range) if !has_sign && error != QuantityError::Ambiguous => {
            problem::range_sign(text, named, &again(&range).unwrap_or(range))
        }
        _ => problem::no_quantity(text, named, error),
    }
}

fn named<Q: Quantity>(example: &str) -> Named {
    Named { name: Q::NAME, units: Q::UNITS, example: example.to_owned() }
}

fn again<T: std::str::FromStr + ToString>(text: &str) -> Option<String> {
    text.parse::<T>().ok().map(|value| value.to_string())
}

fn one<Q: Quantity>(key: &str, value: &DeValue<'_>) -> Result<Noted<Q>, Problem> {
    let printed = printed_as(key, value, Q::EXAMPLE)?;
    let metric = printed.metric(Q::NAME)?;
    let figure = metric.parse().map_err(|error| {
        no_quantity(metric, printed.figure, Figures::One, &named::<Q>(Q::EXAMPLE), error, again::<Q>)
    })?;
    Ok((figure, printed.remark.map(intern::text)))
}

fn several<Q: Quantity>(key: &str, value: &DeValue<'_>) -> Result<Noted<Figure<Q>>, Problem> {
    let printed = printed_as(key, value, Q::EXAMPLE)?;
    let metric = printed.metric(Q::NAME)?;
    let figure = metric.parse().map_err(|error| {
        no_quantity(metric, printed.figure, Figures::Range, &named::<Q>(Q::EXAMPLE), error, again::<Figure<Q>>)
    })?;
    Ok((figure, printed.remark.map(intern::text)))
}

fn both_ends<Q: Quantity>(key: &str, value: &DeValue<'_>) -> Result<Noted<Range<Q>>, Problem> {
    let example = range_example::<Q>();
    let printed = printed_as(key, value, &example)?;
    let metric = printed.metric(Q::NAME)?;
    let range = metric.parse().map_err(|error| {
        no_quantity(metric, printed.figure, Figures::Range, &named::<Q>(&example), error, again::<Range<Q>>)
    })?;
    Ok((range, printed.remark.map(intern::text)))
}

/// Where there is no place for a remark.
fn without_remark<T>(key: &str, (value, remark): Noted<T>) -> Result<T, Problem> {
    match remark {
        Some(remark) => Err(problem::remark(key, remark)),
        None => Ok(value),
    }
}

fn shape_of<Q: Quantity>() -> Shape {
    Shape::Quantity { name: Q::NAME, example: Q::EXAMPLE.to_owned() }
}

fn shape_of_figure<Q: Quantity>() -> Shape {
    Shape::Quantity { name: Q::NAME, example: format!("approx. {}", Q::EXAMPLE) }
}

/// A range of a quantity.
impl<Q: Quantity + 'static> Plain for Range<Q> {
    const VALUE: Value<Self> = Value {
        read: |key, value| without_remark(key, both_ends(key, value)?),
        shape: || Shape::Quantity { name: Q::NAME, example: range_example::<Q>() },
    };
}

/// A quantity that may be approximate, a range, or open to one side.
impl<Q: Quantity + 'static> Plain for Figure<Q> {
    const VALUE: Value<Self> =
        Value { read: |key, value| without_remark(key, several(key, value)?), shape: shape_of_figure::<Q> };

    fn noted(key: &str, value: &DeValue<'_>) -> Result<Noted<Self>, Problem> {
        several(key, value)
    }
}

macro_rules! quantities {
    ($($Quantity:ident)+) => {$(
        impl Plain for $Quantity {
            const VALUE: Value<Self> =
                Value { read: |key, value| without_remark(key, one(key, value)?), shape: shape_of::<Self> };

            fn noted(key: &str, value: &DeValue<'_>) -> Result<Noted<Self>, Problem> {
                one(key, value)
            }
        }
    )+};
}

quantities!(Angle CrossSection Current Energy Force Length Mass Temperature Voltage Resistance);

fn range_example<Q: Quantity>() -> String {
    match Q::EXAMPLE.split_once(' ') {
        Some((_, unit)) if !Q::EXAMPLE.contains("...") => format!("1 ... 2 {unit}"),
        _ => Q::EXAMPLE.to_owned(),
    }
}

const CONDUCTOR_EXAMPLE: &str = "0.5 ... 4 mm² / 20 ... 12 AWG";

/// A cross-section as printed: in mm², and in AWG if that is given, `0.5 ... 4 mm² / 20 ... 12 AWG`.
pub(crate) const CONDUCTOR: Value<(Figure<CrossSection>, Option<Figure<Awg>>)> = Value {
    read: |key, value| {
        let Printed { plain, remark, .. } = printed_as(key, value, CONDUCTOR_EXAMPLE)?;
        if let Some(remark) = remark {
            return Err(problem::remark(key, remark));
        }
        let (area, awg) = match plain.split_once('/') {
            Some((area, awg)) => (area, Some(awg)),
            None => (&*plain, None),
        };
        let cross_section: Figure<CrossSection> =
            area.parse().map_err(|error| no_range::<CrossSection>(area, error))?;
        let awg = awg.map(|awg| {
            // `from 1.5 mm² / 16 AWG` is open on both sides of the stroke.
            match (cross_section, awg.parse()) {
                (Figure::From(_), Ok(Figure::Exact(awg))) => Ok(Figure::From(awg)),
                (_, figure) => figure.map_err(|error| no_range::<Awg>(awg, error)),
            }
        });
        Ok((cross_section, awg.transpose()?))
    },
    shape: || Shape::Quantity { name: "cross-section", example: CONDUCTOR_EXAMPLE.to_owned() },
};

fn no_range<Q: Quantity>(text: &str, error: QuantityError) -> Problem {
    let text = text.trim();
    no_quantity(text, text, Figures::Range, &named::<Q>(CONDUCTOR_EXAMPLE), error, again::<Figure<Q>>)
}

const SIZE_EXAMPLE: &str = "2.5 mm²";

/// The size of one conductor: a cross-section or a wire gauge.
pub(crate) const CONDUCTOR_SIZE: Value<Size> = Value {
    read: |key, value| {
        let text = text(key, &format!("a text with a unit, as `\"{SIZE_EXAMPLE}\"`"), value)?;
        let plain = printed::plain(text);
        let size =
            if plain.ends_with("AWG") { plain.parse().map(Size::Awg) } else { plain.parse().map(Size::CrossSection) };
        size.map_err(|error| {
            let named = Named { name: CrossSection::NAME, units: &["mm²", "AWG"], example: SIZE_EXAMPLE.to_owned() };
            no_quantity(&plain, text, Figures::One, &named, error, again::<CrossSection>)
        })
    },
    shape: || Shape::Quantity { name: CrossSection::NAME, example: SIZE_EXAMPLE.to_owned() },
};

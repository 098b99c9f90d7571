//! Figures with their units, as sheets print them.

use std::borrow::Cow;
use std::str::FromStr;

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

/// One figure, or several that are written as one text.
trait Printed: FromStr<Err = QuantityError> + ToString {
    /// What messages say of it.
    fn named() -> Named;

    /// How a schema says that it is written.
    fn example() -> String {
        Self::named().example
    }

    /// How it is written, if the text is one.
    fn again(text: &str) -> Option<String> {
        text.parse().ok().map(|value: Self| value.to_string())
    }
}

fn named<Q: Quantity>(example: &str, is_one_figure: bool) -> Named {
    Named { name: Q::NAME, units: Q::UNITS, example: example.to_owned(), is_one_figure }
}

impl<Q: Quantity> Printed for Range<Q> {
    fn named() -> Named {
        match Q::EXAMPLE.split_once(' ') {
            Some((_, unit)) if !Q::EXAMPLE.contains("...") => named::<Q>(&format!("1 ... 2 {unit}"), false),
            _ => named::<Q>(Q::EXAMPLE, false),
        }
    }
}

impl<Q: Quantity> Printed for Figure<Q> {
    fn named() -> Named {
        named::<Q>(Q::EXAMPLE, false)
    }

    fn example() -> String {
        format!("approx. {}", Q::EXAMPLE)
    }
}

/// The parts of a text with a figure.
struct Parts<'v> {
    /// As it is in the file, without the remark.
    figure: &'v str,
    /// As the quantities read it.
    plain: Cow<'v, str>,
    remark: Option<&'v str>,
}

fn parts<'v>(key: &str, value: &'v DeValue<'_>, named: &Named) -> Result<Parts<'v>, Problem> {
    let text = match value {
        DeValue::String(_) => text(key, "a text", value)?,
        _ => text(key, &format!("a text with a unit, as `\"{}\"`", named.example), value)?,
    };
    let (figure, remark) = printed::remark(text);
    let mut plain = printed::plain(figure);
    if named.name == Length::NAME && plain.contains('/') {
        plain = match printed::without_inches(&plain) {
            Some(metric) => Cow::Owned(metric.to_owned()),
            None => return Err(problem::inches(figure)),
        };
    }
    Ok(Parts { figure, plain, remark })
}

fn noted<T: Printed>(key: &str, value: &DeValue<'_>) -> Result<Noted<T>, Problem> {
    let named = T::named();
    let Parts { figure, plain, remark } = parts(key, value, &named)?;
    match plain.parse() {
        Ok(value) => Ok((value, remark.map(intern::text))),
        Err(error) => Err(no_quantity(&plain, figure, &named, error, T::again)),
    }
}

/// What is wrong with a text that is no quantity; `again` says how it is written, if it is one.
fn no_quantity(
    plain: &str,
    text: &str,
    named: &Named,
    error: QuantityError,
    again: fn(&str) -> Option<String>,
) -> Problem {
    let has_sign = plain.contains("...") || plain.contains('…');
    match printed::range(plain) {
        Some(_) if named.is_one_figure => problem::one_figure(text, named),
        Some(range) if !has_sign && error != QuantityError::Ambiguous => {
            problem::range_sign(text, named, &again(&range).unwrap_or(range))
        }
        _ => problem::no_quantity(text, named, error),
    }
}

/// The same where there is no place for a remark.
fn without_remark<T: Printed>(key: &str, value: &DeValue<'_>) -> Result<T, Problem> {
    match noted(key, value)? {
        (_, Some(remark)) => Err(problem::remark(key, remark)),
        (value, None) => Ok(value),
    }
}

fn shape<T: Printed>() -> Shape {
    Shape::Quantity { name: T::named().name, example: T::example() }
}

impl<Q: Quantity + 'static> Plain for Range<Q> {
    const VALUE: Value<Self> = Value { read: without_remark, shape: shape::<Self> };
}

/// A quantity that may be approximate, a range, or open to one side.
impl<Q: Quantity + 'static> Plain for Figure<Q> {
    const VALUE: Value<Self> = Value { read: without_remark, shape: shape::<Self> };

    fn noted(key: &str, value: &DeValue<'_>) -> Result<Noted<Self>, Problem> {
        noted(key, value)
    }
}

macro_rules! quantities {
    ($($Quantity:ident)+) => {$(
        impl Printed for $Quantity {
            fn named() -> Named {
                named::<Self>(Self::EXAMPLE, true)
            }
        }

        impl Plain for $Quantity {
            const VALUE: Value<Self> = Value { read: without_remark, shape: shape::<Self> };

            fn noted(key: &str, value: &DeValue<'_>) -> Result<Noted<Self>, Problem> {
                noted(key, value)
            }
        }
    )+};
}

quantities!(Angle CrossSection Current Energy Force Length Mass Temperature Voltage Resistance);

const CONDUCTOR_EXAMPLE: &str = "0.5 ... 4 mm² / 20 ... 12 AWG";

/// A cross-section as printed: in mm², and in AWG if that is given, `0.5 ... 4 mm² / 20 ... 12 AWG`.
pub(crate) const CONDUCTOR: Value<(Figure<CrossSection>, Option<Figure<Awg>>)> = Value {
    read: |key, value| {
        let Parts { plain, remark, .. } = parts(key, value, &named::<CrossSection>(CONDUCTOR_EXAMPLE, false))?;
        if let Some(remark) = remark {
            return Err(problem::remark(key, remark));
        }
        let (area, awg) = match plain.split_once('/') {
            Some((area, awg)) => (area, Some(awg)),
            None => (&*plain, None),
        };
        let cross_section = range::<CrossSection>(area)?;
        let awg = awg.map(|awg| match (cross_section, range::<Awg>(awg)?) {
            // `from 1.5 mm² / 16 AWG` is open on both sides of the stroke.
            (Figure::From(_), Figure::Exact(awg)) => Ok(Figure::From(awg)),
            (_, awg) => Ok(awg),
        });
        Ok((cross_section, awg.transpose()?))
    },
    shape: || Shape::Quantity { name: "cross-section", example: CONDUCTOR_EXAMPLE.to_owned() },
};

fn range<Q: Quantity>(text: &str) -> Result<Figure<Q>, Problem> {
    let (text, named) = (text.trim(), named::<Q>(CONDUCTOR_EXAMPLE, false));
    text.parse().map_err(|error| no_quantity(text, text, &named, error, Figure::<Q>::again))
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
            let named = Named { units: &["mm²", "AWG"], ..named::<CrossSection>(SIZE_EXAMPLE, true) };
            no_quantity(&plain, text, &named, error, CrossSection::again)
        })
    },
    shape: || Shape::Quantity { name: CrossSection::NAME, example: SIZE_EXAMPLE.to_owned() },
};

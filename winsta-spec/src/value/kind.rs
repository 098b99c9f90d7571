//! A kind of value, and the one that a type has unless its key says otherwise.

use toml::de::DeValue;

use crate::fault::problem::Problem;
use crate::value::shape::Shape;

/// A kind of value.
pub(crate) struct Value<T> {
    pub(crate) read: fn(key: &str, value: &DeValue<'_>) -> Result<T, Problem>,
    pub(crate) shape: fn() -> Shape,
}

/// What is read where a figure has this type.
pub(crate) trait Plain: Sized + 'static {
    const VALUE: Value<Self>;

    /// The value, and what its sheet says of it in brackets behind it.
    fn noted(key: &str, value: &DeValue<'_>) -> Result<(Self, Option<&'static str>), Problem> {
        Ok(((Self::VALUE.read)(key, value)?, None))
    }
}

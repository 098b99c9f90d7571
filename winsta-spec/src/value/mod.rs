//! From a value of TOML to a value of the domain.
//!
//! A [`Value`](kind::Value) knows both ways: how to read one, and how a schema describes it.
//!
//! May use [`text`](crate::text) and [`fault`](crate::fault).

pub(crate) mod kind;
pub(crate) mod number;
mod printed;
pub(crate) mod problem;
pub(crate) mod quantity;
pub(crate) mod shape;
pub(crate) mod text;
pub(crate) mod word;

pub use self::shape::{SchemaKey, Shape};

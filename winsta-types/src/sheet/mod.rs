//! The data sheet of a part and its values, at run time: what its parts file gives, and nothing that it doesn't.
//!
//! It may use `hlist`, `reasons` and `quantity`.

#[macro_use]
mod figures;

pub(crate) mod cap;
pub(crate) mod coding;
pub(crate) mod conductor;
pub(crate) mod connection;
pub(crate) mod data_sheet;
mod designation;
pub(crate) mod face;
pub(crate) mod family;
pub(crate) mod gender;
pub(crate) mod kind;
pub(crate) mod marking;
pub(crate) mod name;
pub(crate) mod overvoltage;
pub(crate) mod poles;
pub(crate) mod pose;
pub(crate) mod protection_class;
pub(crate) mod script;
pub(crate) mod sections;
pub(crate) mod wiring;

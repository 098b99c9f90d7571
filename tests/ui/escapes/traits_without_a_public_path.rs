//! Reaches the traits by which the rules read types: a pose, a cover, a number, a protection, and lists of poles.

use winsta::cap::Covers; //~ E0432
use winsta::family::Protection; //~ E0432
use winsta::poles::Count; //~ E0432
use winsta::pose::HeldAs; //~ E0432
use winsta::potential::{EachJoins, Joins, MetBy}; //~ E0432
use winsta::terminal::Points; //~ E0432
use winsta::terminated::{AsTuple, ListOfPoles, OneMore, PutAt}; //~ E0432
use winsta_types::hlist::{AsList, AtLeastAsLongAs, Skip}; //~ E0603
use winsta_types::joint::with::PutOn; //~ E0603
use winsta_types::part::cap::Covers as _; //~ E0603
use winsta_types::part::family::Protection as _; //~ E0603
use winsta_types::part::wiring::{AsTuple as _, PutAt as _}; //~ E0603
use winsta_types::rules::potential::Joins as _; //~ E0603
use winsta_types::rules::touch::Touches; //~ E0603

fn main() {}

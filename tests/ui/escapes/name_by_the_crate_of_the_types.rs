//! Reaches the shelf by the crate of the types, without the word `__private`.

use winsta_types::part::shelf::{Face, FromASheet, MatingFace, PartSpec, Piece}; //~ E0603

fn main() {}

//! Reaches the shelf by the crate of the types, without the word `__private`.

use winsta_types::part::shelf::{FromASheet, MatingFace, PartSpec, Piece, Sheets}; //~ E0603

fn main() {}

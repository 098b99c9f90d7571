//! Gives a name to what the language takes for a type of one's own.

use std::pin::Pin;
use winsta::name::Name;

struct Mine;
trait Own {}

impl Name for &Mine {} //~ E0046
impl Name for &mut Mine {} //~ E0046
impl Name for Box<Mine> {} //~ E0046
impl Name for Pin<Mine> {} //~ E0046
impl Name for dyn Own {} //~ E0046

fn main() {}

//! Gives every type a name at once, and a function and a list of one's own.

use winsta::name::Name;

struct Mine;
trait Own {}

impl<T> Name for T {} //~ E0210
impl<T: Own> Name for &T {} //~ E0210
impl Name for fn(Mine) {} //~ E0117
impl Name for [Mine; 1] {} //~ E0117

fn main() {}

//! Implements the rule on the application for a plug of another one.

mod parts {
    winsta::parts!("../pairs.toml");
}

use parts::{DimmingPlug, Plug3B, Socket3B};
use winsta::Connector;
use winsta::application::ApplicationFits;
use winsta::mating::Mating;

impl
    ApplicationFits<
        <Socket3B as Connector>::Application,
        <DimmingPlug as Connector>::Application,
        Socket3B,
        DimmingPlug,
        Plug3B,
    > for Mating
{
    const PROOF: () = (); //~ E0326
}

fn main() {}

//! What firmware logs, feature `defmt`: the impls that are neither derived nor written in the words of
//! `Display`.

use crate::joint::mated::Mated;
use crate::joint::unchecked::MatedUnchecked;
use crate::part::connector::Connector;
use crate::reasons::{Reason, Reasons, Verdicts};
use crate::rules::load::class::EquipmentClass;
use crate::rules::load::mismatch::LoadMismatch;
use crate::rules::mounting::MountingMismatch;
use crate::rules::pair::PairsWith;
use crate::rules::state::LockState;
use crate::sheet::coding::Coding;
use crate::sheet::conductor::Size;
use crate::sheet::connection::{ConductorKind, Insertion};
use crate::sheet::gender::Gender;
use crate::sheet::kind::{Closes, Kind};
use crate::sheet::overvoltage::OvervoltageCategory;

use ::defmt::{Format, Formatter, write};

/// Its words are those of `as_str`.
macro_rules! words {
    ($($Word:ty)+) => {$(
        impl Format for $Word {
            fn format(&self, f: Formatter<'_>) {
                write!(f, "{=str}", self.as_str());
            }
        }
    )+};
}

words!(Coding Gender Kind Closes ConductorKind Insertion OvervoltageCategory EquipmentClass);

/// As it displays: `770-744/062-000 + 770-254/062-000, locked`.
impl<S, P: PairsWith<S>, State: LockState> Format for Mated<S, P, State> {
    fn format(&self, f: Formatter<'_>) {
        let (socket, plug) = (P::JOINT.socket.designation(), P::JOINT.plug.designation());
        write!(f, "{=str} + {=str}, {=str}", socket, plug, State::NAME);
    }
}

/// As it displays: `770-744/062-000 + 770-783, unchecked: tried on the bench`.
impl<S: Connector, P: Connector> Format for MatedUnchecked<S, P> {
    fn format(&self, f: Formatter<'_>) {
        let (socket, plug) = (S::DATA_SHEET.designation(), P::DATA_SHEET.designation());
        write!(f, "{=str} + {=str}, unchecked: {=str}", socket, plug, self.reason());
    }
}

/// In the words of `Display`.
macro_rules! sentences {
    ($($Mismatch:ty)+) => {$(
        impl Format for $Mismatch {
            fn format(&self, f: Formatter<'_>) {
                write!(f, "{=str}", self.text().as_str());
            }
        }
    )+};
}

sentences!(Size LoadMismatch<'_> MountingMismatch<'_>);

/// One mismatch after the other, with a comma between them or a semicolon.
impl<V: Verdicts<Reason: Format>> Format for Reasons<V> {
    fn format(&self, f: Formatter<'_>) {
        for (at, mismatch) in self.iter().enumerate() {
            if at > 0 {
                write!(f, "{=str}", V::Reason::BETWEEN);
            }
            mismatch.format(f);
        }
    }
}

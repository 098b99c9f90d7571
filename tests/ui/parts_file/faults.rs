//! Every fault of the file at once, and no further error: the part that can't be made gives none where it is used.

mod parts {
    winsta::parts!("./faults.toml");
}

use winsta::{Locked, Mated, Part, cap, mate};

fn main() {
    let _ = (parts::P1, parts::P3);
    let joint = mate(parts::P1, parts::P2).lock();
    let _: &Mated<parts::P1, parts::P2, Locked> = &joint;
    let (_, plug) = joint.unlock().unmate();
    let _ = cap(plug, parts::P2);
    let _ = parts::P2::DATA_SHEET.poles;
}

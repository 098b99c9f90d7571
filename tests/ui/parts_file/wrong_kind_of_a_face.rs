//! A part that can't be made gives no further error, whatever is called on it.

mod parts {
    winsta::parts!("./wrong_kind_of_a_face.toml");
}

use winsta::{Part, mate};

fn main() {
    let (input, output) = parts::Tee.split();
    let joint = mate(parts::Socket, input).lock();
    let (_, input) = joint.unlock().unmate();
    let _ = parts::Tee::join(input, output);
    let _: u8 = parts::Tee::DATA_SHEET.faces;
    for part in [parts::Tee, parts::Tee] {
        let _ = part.len();
    }
}

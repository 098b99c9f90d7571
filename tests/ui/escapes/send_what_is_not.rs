//! Sends a pair of pieces that aren't `Send` to another thread.

use winsta::Mated;

fn is_send<T: Send>() {}
fn is_sync<T: Sync>() {}

fn main() {
    is_send::<Mated<*const u8, ()>>(); //~ E0277
    is_sync::<Mated<(), std::cell::Cell<u8>>>(); //~ E0277
}

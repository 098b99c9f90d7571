//! What can be wrong with a connection of a wiring file.

use crate::fault::problem::Problem;
use crate::parts::entry::FaceEntry;
use crate::text::shown::Shown;

pub(crate) fn no_connections() -> Problem {
    Problem::new("the file has no connection".into())
        .with_help("a connection begins with `[[connection]]` and has a `socket` and a `plug`")
}

pub(crate) fn conductor_refused(face: &FaceEntry, pole: &str, why: &str, help: Option<String>) -> Problem {
    let (half, pole, why) = (Shown::message(face.label()), Shown::from(pole), Shown::message(why));
    Problem::new(format!("the conductor does not go to pole {pole} of `{half}`: {why}")).with_help_if(help)
}

pub(crate) fn joins(socket: &FaceEntry, plug: &FaceEntry, why: &str) -> Problem {
    let (socket, plug, why) = (Shown::message(socket.label()), Shown::message(plug.label()), Shown::message(why));
    Problem::new(format!("`{plug}` does not mate with `{socket}`: {why}")).with_help("wire both halves alike")
}

pub(crate) fn not_energized(socket: &FaceEntry, plug: &FaceEntry, why: &str, help: Option<String>) -> Problem {
    let (socket, plug, why) = (Shown::message(socket.label()), Shown::message(plug.label()), Shown::message(why));
    Problem::new(format!("`{plug}` in `{socket}` can't be energized: {why}")).with_help_if(help)
}

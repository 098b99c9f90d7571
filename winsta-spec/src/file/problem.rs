//! What can be wrong with a file as a whole.

use std::io;

use crate::fault::problem::Problem;
use crate::fault::words::did_you_mean;
use crate::file::shipped;
use crate::text::shown::Shown;
use crate::text::spelling::Speller;

/// `start` says where a path starts from.
pub(crate) fn no_such_file(start: &str) -> Problem {
    Problem::new("no such file".into()).with_help(start).hiding_parts()
}

pub(crate) fn unreadable(error: &io::Error) -> Problem {
    Problem::new(format!("can't be read: {}", Shown::from(error.to_string()))).hiding_parts()
}

pub(crate) fn not_a_file() -> Problem {
    let help = "name a file or a folder: a pipe or a device isn't read";
    Problem::new("it is no file".into()).with_help(help).hiding_parts()
}

pub(crate) fn not_utf8() -> Problem {
    Problem::new("not UTF-8 from here on".into()).with_help("save the file as UTF-8").hiding_parts()
}

pub(crate) fn too_large(most: u64) -> Problem {
    Problem::new(format!("the file is larger than {} MiB", most >> 20))
        .with_help("split it: a catalog can have several files")
        .hiding_parts()
}

pub(crate) fn too_many_files(most: usize) -> Problem {
    Problem::new(format!("more than {most} files are read together"))
        .with_help("put the parts into fewer files, or read fewer at once")
        .hiding_parts()
}

pub(crate) fn no_toml_in_folder() -> Problem {
    Problem::new("the folder has no parts file, `*.toml`".into())
}

pub(crate) fn nothing_to_build_on(name: &str) -> Problem {
    let shipped = shipped::names();
    let help = did_you_mean(Speller::default().meant(&Shown::from(name), &mut shipped.iter().map(String::as_str)))
        .unwrap_or_else(|| format!("a path begins where this file lies; shipped are {}", shipped.join(", ")));
    Problem::new(format!("`builds-on` names `{}`, but there is no such file", Shown::from(name)))
        .with_help(&help)
        .hiding_parts()
}

pub(crate) fn absolute_path(name: &str) -> Problem {
    let name = Shown::from(name);
    Problem::new(format!("`builds-on` names `{name}`, an absolute path, which works on one machine only"))
        .with_help("write it from where this file lies")
        .hiding_parts()
}

pub(crate) fn not_toml(name: &str) -> Problem {
    Problem::new(format!("`builds-on` names `{}`, which is no parts file", Shown::from(name)))
        .with_help("a parts file is called `*.toml`")
        .hiding_parts()
}

//! A package that a test writes, of one program or of many, and asks cargo about at once.
//!
//! Nothing is fetched for it: it depends on `winsta`, with the versions of the workspace's lock file.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

pub(crate) struct Package(PathBuf);

/// An error or a warning of the compiler.
pub(crate) struct Message {
    /// The program's file.
    pub(crate) file: PathBuf,
    /// The line in it that is meant; where a macro of another file is, the line of the call.
    pub(crate) line: Option<usize>,
    pub(crate) is_error: bool,
    /// `E0277`, or the name of a lint.
    pub(crate) code: Option<String>,
    /// The first line, or all lines of a constant's.
    pub(crate) text: String,
    /// What is at the place in the code.
    pub(crate) label: String,
    /// What follows, without a place of its own.
    pub(crate) notes: Vec<String>,
    /// As it is drawn for people.
    pub(crate) drawn: String,
}

impl Package {
    /// An empty one, in which `manifest` follows the dependency on `winsta`.
    pub(crate) fn new(name: &str, manifest: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let package = Self(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        fs::create_dir_all(&package.0).unwrap();
        let manifest = format!(
            "[workspace]\n\
             [package]\nname = {name:?}\nedition = '2024'\n\
             [dependencies]\nwinsta.path = {root:?}\n{manifest}"
        );
        package.write("Cargo.toml", &manifest);
        package.copy("Cargo.lock");
        package
    }

    /// One of programs, each called after its file.
    pub(crate) fn of_programs(name: &str, dependencies: &str, programs: &[PathBuf]) -> Self {
        let section = |path: &PathBuf| format!("[[bin]]\nname = {:?}\npath = {path:?}\n", program(path));
        Self::new(name, &(dependencies.to_owned() + &programs.iter().map(section).collect::<String>()))
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.0.join(file)
    }

    /// Writes a file into it, if it isn't there as it is.
    pub(crate) fn write(&self, file: &str, text: &str) {
        if fs::read_to_string(self.path(file)).ok().as_deref() != Some(text) {
            fs::write(self.path(file), text).unwrap();
        }
    }

    /// Copies a file of the workspace into it, without the folder.
    pub(crate) fn copy(&self, file: &str) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        self.write(path.file_name().unwrap().to_str().unwrap(), &fs::read_to_string(&path).unwrap());
    }

    /// Asks cargo something that builds.
    pub(crate) fn cargo(&self, command: &str) -> Command {
        let mut cargo = Command::new(env::var("CARGO").unwrap());
        let host = host();
        // One folder for all of them. Cargo builds what the macros need once for the tests and for this, if it isn't
        // incremental, the target is named, and the profile is that of everybody: so what is special is in the flags of the
        // target. With `--verbose`, rustc shows long types as a whole.
        cargo.args([command, "--offline", "--quiet", "--target", &host, "--target-dir"]).arg(target());
        cargo.arg(format!("--config=target.{host}.rustflags=['-C', 'debuginfo=0', '--verbose']"));
        cargo.env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS").current_dir(&self.0);
        cargo
    }

    /// What the compiler says to all programs, under `check` or `build`: a few constants are seen only there.
    pub(crate) fn messages(&self, command: &str) -> Vec<Message> {
        let output = self.cargo(command).args(["--keep-going", "--message-format", "json"]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let told: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert!(!told.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        told.iter().filter_map(Message::of).collect()
    }

    /// The folder in which `cargo doc` writes its pages.
    pub(crate) fn documentation(&self) -> PathBuf {
        target().join(host()).join("doc").join(self.0.file_name().unwrap())
    }

    /// Builds all programs.
    pub(crate) fn build(&self) {
        let output = self.cargo("build").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    /// What a program prints, once it has ended well.
    pub(crate) fn run(&self, program: &str) -> String {
        let output = self.cargo("run").args(["--bin", program]).output().unwrap();
        assert!(output.status.success(), "{program}: {}", text(&output));
        String::from_utf8(output.stdout).unwrap()
    }
}

impl Message {
    /// `None` of the last lines, which count the errors, and of what isn't of the compiler.
    fn of(told: &Value) -> Option<Self> {
        let message = &told["message"];
        let is_error = message["level"] == "error";
        let spans = message["spans"].as_array().filter(|spans| !spans.is_empty())?;
        let primary: Vec<_> = spans.iter().filter(|span| span["is_primary"] == true).collect();
        let file = PathBuf::from(told["target"]["src_path"].as_str()?);
        let notes = message["children"].as_array()?.iter();
        let notes = notes.filter(|note| note["level"] == "note" && note["spans"].as_array().is_some_and(Vec::is_empty));
        Some(Self {
            line: primary.iter().find_map(|span| line_in(span, &file)),
            file,
            is_error,
            code: message["code"]["code"].as_str().map(str::to_owned),
            text: message["message"].as_str()?.to_owned(),
            label: primary.iter().find_map(|span| span["label"].as_str()).unwrap_or_default().to_owned(),
            notes: notes.filter_map(|note| note["message"].as_str()).map(str::to_owned).collect(),
            drawn: message["rendered"].as_str()?.to_owned(),
        })
    }
}

/// The line of a span in a file, or that of the macro call there which made it.
fn line_in(span: &Value, file: &Path) -> Option<usize> {
    if file.ends_with(span["file_name"].as_str()?) {
        return span["line_start"].as_u64().map(|line| usize::try_from(line).unwrap());
    }
    line_in(span["expansion"].get("span")?, file)
}

/// Where all packages are built.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("generated")
}

/// What a program is called after its file.
pub(crate) fn program(path: &Path) -> String {
    path.file_stem().unwrap().to_str().unwrap().to_owned()
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// The platform that the compiler runs on.
fn host() -> String {
    let rustc = env::var("RUSTC").unwrap_or_else(|_| "rustc".to_owned());
    let version = String::from_utf8(Command::new(rustc).arg("-vV").output().unwrap().stdout).unwrap();
    version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

//! A package that a test writes, of one program or of many, and asks cargo about at once.
//!
//! Nothing is fetched for it: it depends on `winsta`, with the versions of the workspace's lock file.

// Not every test asks for everything.
#![allow(dead_code)]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

pub(crate) struct Package(PathBuf);

/// What the compiler says of a program.
pub(crate) struct Message {
    /// The program's file.
    pub(crate) file: PathBuf,
    /// The line in it that is meant; where a macro of another file is, the line of the call.
    pub(crate) line: Option<usize>,
    /// `E0277`, or the name of a lint.
    pub(crate) code: Option<String>,
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
        // The folder is that of trybuild. Cargo builds what the macros need once for both, if it isn't incremental, the target
        // is named, and the profile is that of everybody: so debug information is left out in the flags of the target.
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("tests").join("trybuild");
        cargo.args([command, "--offline", "--quiet", "--target", &host, "--target-dir"]).arg(folder);
        cargo.arg(format!("--config=target.{host}.rustflags=['-C', 'debuginfo=0']"));
        cargo.env("CARGO_INCREMENTAL", "0").env_remove("RUSTFLAGS").current_dir(&self.0);
        cargo
    }

    /// The compiler's errors in all programs, under `cargo build`: a few constants are seen only there.
    pub(crate) fn errors(&self) -> Vec<Message> {
        let output = self.cargo("build").args(["--keep-going", "--message-format", "json"]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let told: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert!(!told.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        told.iter().filter(|told| told["message"]["level"] == "error").filter_map(Message::of).collect()
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
    /// `None` of the last line, which counts the errors.
    fn of(told: &Value) -> Option<Self> {
        let message = &told["message"];
        let file = PathBuf::from(told["target"]["src_path"].as_str().unwrap());
        let spans = message["spans"].as_array().unwrap();
        let line = spans.iter().filter(|span| span["is_primary"] == true).find_map(|span| line_in(span, &file));
        let code = message["code"]["code"].as_str().map(str::to_owned);
        (!spans.is_empty()).then_some(Self { file, line, code })
    }
}

/// The line of a span in a file, or that of the macro call there which made it.
fn line_in(span: &Value, file: &Path) -> Option<usize> {
    if file.ends_with(span["file_name"].as_str()?) {
        return span["line_start"].as_u64().map(|line| usize::try_from(line).unwrap());
    }
    line_in(span["expansion"].get("span")?, file)
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

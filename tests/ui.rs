//! The compiler's verdicts, and the words it gives them in.
//!
//! Read each `.stderr` as the user would who made the mistake: does it say what is wrong, and what to do?

#[test]
fn messages() {
    let cases = trybuild::TestCases::new();
    // One case that passes makes trybuild build instead of check, so that errors from constants are seen as well.
    cases.pass("tests/ui/pass/*.rs");
    for rule in [
        "gender",
        "family",
        "poles",
        "coding",
        "pose",
        "application",
        "several",
        "pairs",
        "lever",
        "cap",
        "state",
        "faces",
        "generic",
        "unchecked",
        "parts_file",
    ] {
        cases.compile_fail(format!("tests/ui/{rule}/*.rs"));
    }
}

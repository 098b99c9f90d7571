//! A drawing of a mating face, for rustdoc: inline SVG, made of what the parts file gives.
//!
//! It is a scheme, with equal distances, not a view: the sheets give no more.

use std::fmt::Write;

use winsta_spec::Face;
use winsta_types::gender::Gender;

const PITCH: usize = 34;
const MARGIN: usize = 22;
const HOUSING: usize = 44;

/// The drawing, if this runs inside rustdoc: neither a build nor an editor pays for it.
pub(crate) fn in_rustdoc(face: &Face) -> Option<String> {
    let program = std::env::current_exe().ok()?;
    (program.file_stem()? == "rustdoc").then(|| svg(face))
}

/// One line of SVG, without a blank line that would end the HTML in Markdown.
fn svg(face: &Face) -> String {
    let poles = usize::from(face.poles.get());
    let (width, height) = (MARGIN * 2 + PITCH * poles, HOUSING + 22);
    let (fill, ink) = housing(face.sheet.color);
    let middle = HOUSING / 2 + 2;

    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" style=\"max-width:100%;margin:.5em 0\" font-family=\"sans-serif\" \
         font-size=\"12\" text-anchor=\"middle\"><title>{title}</title>",
        title = escaped(&format!("{}, {}, coding {}", face.gender, face.poles, face.coding)),
    );
    let _ = write!(
        svg,
        "<rect x=\"2\" y=\"2\" width=\"{}\" height=\"{HOUSING}\" rx=\"7\" fill=\"{fill}\" stroke=\"currentColor\"/>\
         <text x=\"13\" y=\"{}\" fill=\"{ink}\" font-weight=\"bold\">{}</text>",
        width - 4,
        middle + 4,
        escaped(face.coding.as_str()),
    );
    for pole in 0..poles {
        contact(&mut svg, face, pole, middle, ink);
    }
    svg.push_str("</svg>");
    svg
}

/// A ring takes a pin; a pin is filled. What is marked stands below, a number where nothing is.
fn contact(svg: &mut String, face: &Face, pole: usize, middle: usize, ink: &str) {
    let x = MARGIN + PITCH / 2 + PITCH * pole + 2;
    let marking = face.sheet.pole_marking.get(pole).copied();
    let is_earth = marking == Some("PE");
    let color = if is_earth { "#1b9e3e" } else { ink };
    let (radius, fill) = match face.gender {
        Gender::Socket => (9, "none"),
        Gender::Plug => (7, color),
    };
    let _ = write!(
        svg,
        "<circle cx=\"{x}\" cy=\"{middle}\" r=\"{radius}\" fill=\"{fill}\" stroke=\"{color}\" stroke-width=\"3\"/>"
    );
    if is_earth {
        // Green-and-yellow, as IEC 60445 has it for the protective conductor and nothing else.
        let _ = write!(
            svg,
            "<circle cx=\"{x}\" cy=\"{middle}\" r=\"{radius}\" fill=\"none\" stroke=\"#ffd500\" stroke-width=\"3\" \
             stroke-dasharray=\"5 5\"/>"
        );
    }
    let (label, opacity) = match marking {
        Some(marking) => (escaped(marking), ""),
        None => ((pole + 1).to_string(), " opacity=\".45\""),
    };
    let below = HOUSING + 17;
    let _ = write!(svg, "<text x=\"{x}\" y=\"{below}\" fill=\"currentColor\"{opacity}>{label}</text>");
}

/// The color of the housing, and one that can be read on it. A color that isn't known is left out.
fn housing(color: Option<&str>) -> (&'static str, &'static str) {
    match color {
        Some("black") => ("#2b2b2b", "#fff"),
        Some("white") => ("#f6f6f2", "#222"),
        Some("gray") => ("#a9adb0", "#111"),
        Some("dark gray") => ("#5b5f63", "#fff"),
        Some("light green") => ("#b4dc7f", "#111"),
        Some("green") => ("#3f8f4e", "#fff"),
        Some("pink") => ("#f0a6c2", "#111"),
        Some("red") => ("#c23b32", "#fff"),
        Some("blue") => ("#3f6fb5", "#fff"),
        Some("brown") => ("#7a5230", "#fff"),
        _ => ("none", "currentColor"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(kind: &str, poles: u8, more: &str) -> String {
        let text = format!(
            "[[family]]\nname = \"F\"\nsource = \"a test\"\n[[part]]\nitem = \"1\"\nkind = \"{kind}\"\nsource = \"a test\"\n\
             family = \"F\"\npoles = {poles}\ncoding = \"A<B\"\n{more}\n"
        );
        let (catalogue, faults) = winsta_spec::read(&[winsta_spec::File::from_text("own.toml", text)]);
        assert!(faults.is_empty(), "{faults:?}");
        svg(&catalogue.parts[0].entry.faces[0])
    }

    #[test]
    fn each_pole_has_a_contact_and_a_label() {
        for poles in [1, 4, 12] {
            let svg = drawn("socket", poles, "");
            assert_eq!(svg.matches("<circle").count(), usize::from(poles));
            assert_eq!(svg.matches("<text").count(), usize::from(poles) + 1);
        }
    }

    #[test]
    fn the_protective_conductor_is_green_and_yellow_and_the_only_one() {
        let svg = drawn("plug", 4, "pole-marking = \"3 PE 2 1\"\ncolor = \"gray\"");
        assert_eq!((svg.matches("#1b9e3e").count(), svg.matches("#ffd500").count()), (2, 1));
    }

    #[test]
    fn it_is_one_small_line_that_stays_within_its_tags() {
        let svg = drawn("socket", 4, "pole-marking = \"<3> PE & 1\"");
        assert!(svg.len() < 1536, "{} bytes", svg.len());
        assert!(!svg.contains('\n') && svg.contains("&lt;3&gt;") && svg.contains("A&lt;B"));
    }
}

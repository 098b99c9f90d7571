//! A drawing of a mating face, for rustdoc: inline SVG, made of what the parts file gives.
//!
//! It is a scheme, with equal distances, not a view: the sheets give no more.

use std::fmt::Write;

use winsta_spec::FaceEntry;
use winsta_types::gender::Gender;

const PITCH: usize = 36;
const HEIGHT: usize = 44;
const MIDDLE: usize = HEIGHT / 2 + 1;
/// Before the first pole and after the last.
const END: usize = 7;
/// A longer row would be shrunk until nobody can read it.
const MOST_POLES: usize = 24;

/// The drawing, if it isn't too long to be read.
///
/// One line. In a `div`, as Markdown would read the texts of an `svg`: `*` in a marking would tear it apart.
pub(crate) fn svg(face: &FaceEntry) -> Option<String> {
    if poles(face) > MOST_POLES {
        return None;
    }
    let housing = END * 2 + PITCH * poles(face);
    let words = housing + 14;
    let coding = face.coding.as_str();
    // Seven pixels for each letter of "coding " and of the coding, and some more.
    let (width, height) = (words + 7 * (8 + coding.len()), HEIGHT + 22);
    let mut svg = format!(
        "<div><svg role=\"img\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         style=\"max-width:100%;height:auto;margin:.4em 0;font:13px 'Fira Sans',sans-serif\" fill=\"currentColor\">\
         <title>{}</title>",
        escaped(&title(face)),
    );
    let _ = write!(
        svg,
        "<rect x=\"1\" y=\"1\" width=\"{}\" height=\"{HEIGHT}\" rx=\"8\" fill=\"{}\" stroke=\"currentColor\" \
         stroke-opacity=\".5\"/>",
        housing - 2,
        color(face.sheet.color),
    );
    contacts(&mut svg, face);
    markings(&mut svg, face);
    let _ = write!(
        svg,
        "<text x=\"{words}\" y=\"20\" font-size=\"15\" font-weight=\"500\">{}</text>\
         <text x=\"{words}\" y=\"38\">coding {}</text></svg></div>",
        face.gender,
        escaped(coding),
    );
    Some(svg)
}

/// What a screen reader reads out, and what is shown to who points at it.
fn title(face: &FaceEntry) -> String {
    let mut title = format!("{}, {}, coding {}", face.gender, face.poles, face.coding);
    if let Some(color) = face.sheet.color {
        let _ = write!(title, ", {color}");
    }
    if !face.sheet.pole_marking.is_empty() {
        let _ = write!(title, ": {}", face.sheet.pole_marking.join(" "));
    }
    title
}

/// Of a socket a ring in a hole for each pole, of a plug a pin for each in one opening: light on dark, whatever the color
/// of the housing is.
fn contacts(svg: &mut String, face: &FaceEntry) {
    let poles = poles(face);
    // Dashes without length and with round ends are dots. One at the very end wouldn't be drawn: hence the `.1`.
    let (holes, radius, stroke) = match face.gender {
        Gender::Socket => (format!(" stroke-dasharray=\"0 {PITCH}\""), "8", "4"),
        // Half of the pin's: the stroke fills all of it, so that two colors share it as they share a ring.
        Gender::Plug => (String::new(), "4.5", "9"),
    };
    let (first, last) = (x(0), x(poles - 1));
    let _ = write!(
        svg,
        "<g fill=\"none\" stroke=\"#d9dcde\" stroke-width=\"{stroke}\"><path d=\"M{first} {MIDDLE}H{last}.1\" \
         stroke=\"#14171a\" stroke-width=\"28\" stroke-linecap=\"round\"{holes}/>"
    );
    for pole in 0..poles {
        let circle = format!("<circle cx=\"{}\" cy=\"{MIDDLE}\" r=\"{radius}\"", x(pole));
        if face.sheet.pole_marking.get(pole) == Some(&"PE") {
            // Green-and-yellow, as IEC 60445 has it for the protective conductor and nothing else.
            let _ = write!(
                svg,
                "{circle} stroke=\"#23a847\"/>{circle} stroke=\"#ffd21f\" pathLength=\"8\" stroke-dasharray=\"4\" \
                 stroke-dashoffset=\"1\"/>"
            );
        } else {
            let _ = write!(svg, "{circle}/>");
        }
    }
    svg.push_str("</g>");
}

/// What stands at each pole. Where that isn't known nothing does: a number would be taken for a marking.
fn markings(svg: &mut String, face: &FaceEntry) {
    let y = HEIGHT + 17;
    svg.push_str("<g text-anchor=\"middle\">");
    for (pole, marking) in face.sheet.pole_marking.iter().enumerate() {
        let squeezed = if marking.chars().count() > 4 {
            format!(" textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\"", PITCH - 4)
        } else {
            String::new()
        };
        let _ = write!(svg, "<text x=\"{}\" y=\"{y}\"{squeezed}>{}</text>", x(pole), escaped(marking));
    }
    svg.push_str("</g>");
}

fn poles(face: &FaceEntry) -> usize {
    usize::from(face.poles.get())
}

fn x(pole: usize) -> usize {
    END + PITCH / 2 + PITCH * pole
}

/// Of the housing. Nothing for one that isn't known.
fn color(name: Option<&str>) -> &'static str {
    match name {
        Some("black") => "#33373a",
        Some("white") => "#f4f4f0",
        Some("gray") => "#a4a9ad",
        Some("dark gray") => "#666c71",
        Some("light green") => "#aad576",
        Some("green") => "#3c9150",
        Some("pink") => "#f09fbd",
        Some("red") => "#c9372e",
        Some("blue") => "#2f6dbd",
        Some("brown") => "#83563a",
        _ => "none",
    }
}

/// A line break could make a blank line, which ends the HTML in Markdown.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace(['\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn face(kind: &str, poles: u8, more: &str) -> FaceEntry {
        let text = format!(
            "[[family]]\nname = \"F\"\nsource = \"a test\"\n[[part]]\nitem = \"1\"\nkind = \"{kind}\"\nsource = \"a test\"\n\
             family = \"F\"\npoles = {poles}\ncoding = \"A<B\"\n{more}\n"
        );
        let (catalog, faults) = winsta_spec::read(&[winsta_spec::File::from_text("own.toml", text)]);
        assert!(faults.is_empty(), "{faults:?}");
        catalog.parts[0].entry.faces[0].clone()
    }

    fn drawn(kind: &str, poles: u8, more: &str) -> String {
        svg(&face(kind, poles, more)).unwrap()
    }

    #[test]
    fn each_pole_has_a_contact_and_its_marking() {
        for (kind, poles) in ["socket", "plug"].into_iter().flat_map(|kind| (1..=12).map(move |poles| (kind, poles))) {
            let marking: Vec<_> = (1..=poles).map(|pole| format!("A{pole}")).collect();
            let svg = drawn(kind, poles, &format!("pole-marking = \"{}\"", marking.join(" ")));
            assert_eq!(svg.matches("<circle").count(), usize::from(poles));
            assert_eq!(svg.matches("<text").count(), usize::from(poles) + 2);
            assert!(svg.contains(&format!(">A{poles}</text></g>")) && svg.contains(&format!(">{kind}</text>")));
        }
    }

    #[test]
    fn a_marking_that_is_not_known_is_not_made_up() {
        assert_eq!(drawn("socket", 4, "").matches("<text").count(), 2);
    }

    #[test]
    fn a_socket_has_rings_in_holes_and_a_plug_has_pins_in_one_opening() {
        let (socket, plug) = (drawn("socket", 4, ""), drawn("plug", 4, ""));
        assert!(socket.contains("r=\"8\"") && socket.contains("stroke-dasharray"));
        assert!(plug.contains("r=\"4.5\"") && !plug.contains("stroke-dasharray"));
    }

    #[test]
    fn the_protective_conductor_is_green_and_yellow_and_the_only_one() {
        let svg = drawn("plug", 4, "pole-marking = \"3 PE 2 1\"\ncolor = \"green\"");
        assert_eq!((svg.matches("#23a847").count(), svg.matches("#ffd21f").count()), (1, 1));
        assert_eq!(svg.matches("<circle").count(), 5);
    }

    #[test]
    fn a_color_that_is_not_known_is_an_outline() {
        for more in ["", "color = \"mauve\""] {
            assert!(drawn("plug", 2, more).contains("rx=\"8\" fill=\"none\" stroke=\"currentColor\""));
        }
        assert!(drawn("plug", 2, "color = \"pink\"").contains("fill=\"#f09fbd\""));
    }

    #[test]
    fn it_is_the_same_each_time_and_small() {
        let four = drawn("socket", 4, "pole-marking = \"3 PE 2 1\"\ncolor = \"gray\"");
        assert_eq!(four, drawn("socket", 4, "pole-marking = \"3 PE 2 1\"\ncolor = \"gray\""));
        assert!(four.len() < 1100, "{} bytes", four.len());
        let twelve = drawn("socket", 12, "");
        assert!(twelve.len() < 1536, "{} bytes", twelve.len());
    }

    #[test]
    fn texts_stay_within_their_tags_and_on_the_line() {
        let svg = drawn("socket", 4, "pole-marking = \"<3> PE & *1\"\ncolor = \"\"\"<b>\n\nred\"\"\"");
        assert!(svg.starts_with("<div><svg ") && svg.ends_with("</svg></div>"));
        assert!(!svg.contains('\n') && svg.contains("&lt;b&gt;  red: &lt;3&gt; PE &amp; *1</title>"), "{svg}");
        assert!(svg.contains(">&lt;3&gt;</text>") && svg.contains(">coding A&lt;B</text>"));
    }

    #[test]
    fn a_face_of_many_poles_has_none() {
        assert_eq!(svg(&face("plug", 25, "")), None);
    }
}

//! The sections of a sheet that a connector has.

use winsta_types::conductor::{MAX_STRIP_LENGTH, STRIP_LENGTH_STEP, millimeters_and_tenths};
use winsta_types::data_sheet::{
    Approval, Assembly, BreakingCapacity, ConductorRange, Connection, DataSheet, Environment, Geometry, Insertion,
    Interruption, Materials, MatingCycles, Mechanics, Rating,
};
use winsta_types::poles::Poles;
use winsta_types::quantity::{Angle, CrossSection, Current, Force, Length, Resistance, Temperature, Voltage};
use winsta_types::terminal::MAX_POINTS;

use crate::fault::problem::Problem;
use crate::parts::plausible;
use crate::text::intern;
use crate::toml::table::{Located, Table};
use crate::toml::value::{self, Noted, figure, noted_figure, noted_quantity, quantity, range};

/// Ratings, interruption and contact resistance.
pub(crate) fn electrical(table: &Table<'_>, sheet: &mut DataSheet) {
    let within = format!("a rating of {}", table.within());
    let doc = "The ratings of one standard under one condition. A part has as many as its sheet.";
    sheet.ratings = intern::list(table.list("rating", doc, &within, |table| {
        let rating = rating(&table);
        table.finish();
        rating
    }));
    let doc = "Use for interrupting a current, where a certificate allows it.";
    sheet.interruption = table.block("interruption", doc, interruption);
    let doc = "What may be unmated under load. It has to be stated as such.";
    sheet.breaking_capacity = table.block("breaking-capacity", doc, breaking_capacity);
    let doc = "Contact resistance.";
    sheet.contact_resistance = table.optional("contact-resistance", doc, &figure::<Resistance>());
    let doc = "Contact transition resistance between plug and socket.";
    sheet.contact_transition_resistance = table.optional("contact-transition-resistance", doc, &figure::<Resistance>());
}

fn rating(table: &Table<'_>) -> Option<Rating> {
    let standard = table.required("standard", "As printed: `IEC/EN 60664-1`.", &value::TEXT);
    let condition = table.optional("condition", "The condition under which alone it holds.", &value::TEXT);
    let doc = "Overvoltage category.";
    let overvoltage_category = table.optional("overvoltage-category", doc, &value::OVERVOLTAGE_CATEGORY);
    let pollution_degree = table.optional("pollution-degree", "Pollution degree.", &value::POLLUTION_DEGREE);
    let rated_voltage = table.located("rated-voltage", "Rated voltage.", &quantity::<Voltage>());
    let doc = "Rated impulse voltage.";
    let rated_impulse_voltage = table.located("rated-impulse-voltage", doc, &quantity::<Voltage>());
    let rated_current = table.optional("rated-current", "Rated current.", &quantity::<Current>());
    let doc = "The number of loaded poles that the current holds for. Left out: for all.";
    let loaded_poles = table.optional("loaded-poles", doc, &value::POLES);
    let certificate = table.optional("certificate", "The certificate behind it.", &value::TEXT);
    if let (Some(category), Some(rated), Some(impulse)) = (overvoltage_category, &rated_voltage, &rated_impulse_voltage)
    {
        plausible::impulse_voltage(table, category, rated.value, impulse);
    }
    Some(Rating {
        condition,
        overvoltage_category,
        pollution_degree,
        rated_voltage: rated_voltage.map(|voltage| voltage.value),
        rated_impulse_voltage: rated_impulse_voltage.map(|voltage| voltage.value),
        rated_current,
        loaded_poles,
        certificate,
        ..Rating::new(standard?.value)
    })
}

fn interruption(table: &Table<'_>) -> Option<Interruption> {
    let below = table.required("below", "The current has to be below this.", &quantity::<Current>());
    let up_to = table.required("up-to", "Up to this voltage.", &quantity::<Voltage>());
    let condition = table.optional("condition", "In the sheet's words.", &value::TEXT);
    Some(Interruption { below: below?.value, up_to: up_to?.value, condition })
}

fn breaking_capacity(table: &Table<'_>) -> Option<BreakingCapacity> {
    let current = table.required("current", "Up to this current.", &quantity::<Current>());
    let voltage = table.required("voltage", "Up to this voltage.", &quantity::<Voltage>());
    Some(BreakingCapacity { current: current?.value, voltage: voltage?.value })
}

/// The other sections.
pub(crate) fn connector(table: &Table<'_>, sheet: &mut DataSheet) {
    // The block doesn't give the poles, but its connection points have to go with them.
    let poles = table.peek("poles", &value::POLES);
    sheet.connection =
        table.block("connection", "Connection (sheet, Connection data).", |table| connection(table, poles));
    sheet.geometry = table.block("geometry", "Dimensions (sheet, Geometrical data).", geometry);
    sheet.mechanics = table.block("mechanics", "Forces and cycles (sheet, Mechanical data).", mechanics);
    sheet.environment = table.block("environment", "Temperatures (sheet, Environmental requirements).", environment);
    sheet.assembly = table.block("assembly", "Lengths for assembly (sheet, Installation notes).", assembly);
    sheet.mounting = table.optional("mounting", "How it is mounted: `snap-in`.", &value::TEXT);
    let doc = "Protection class of the mated pair: `IP20`. Neither half has one by itself.";
    sheet.protection_class_when_mated = table.optional("protection-class-when-mated", doc, &value::PROTECTION_CLASS);
    let doc = "What the sheet says of the protection class.";
    sheet.protection_class_note = table.optional("protection-class-note", doc, &value::TEXT);
    let doc = "An approval or certificate.";
    sheet.approvals =
        intern::list(table.list("approval", doc, &format!("an approval of {}", table.within()), |table| {
            let mark = table.required("mark", "Its mark: `cURus`.", &value::TEXT);
            let body = table.optional("body", "Who gave it.", &value::TEXT);
            let standard = table.optional("standard", "The standard.", &value::TEXT);
            let certificate = table.optional("certificate", "The certificate.", &value::TEXT);
            table.finish();
            Some(Approval { body, standard, certificate, ..Approval::new(mark?.value) })
        }));
}

fn connection(table: &Table<'_>, poles: Option<Poles>) -> Connection {
    let doc = "Total number of connection points, a multiple of the poles.";
    let points = table.located("points", doc, &value::SMALL_COUNT);
    if let (Some(points), Some(poles)) = (&points, poles)
        && let Some(problem) = wrong_points(points.value, poles)
    {
        table.reader().fault(points.span.clone(), problem);
    }
    let doc = "Nominal cross-section.";
    let nominal = table.located("nominal-cross-section", doc, &quantity::<CrossSection>());
    let doc = "The conductors of one kind that go into the clamp.";
    let within = format!("a conductor of {}", table.within());
    let conductors = table.blocks("conductor", doc, &within, conductor);
    plausible::conductors(table, &conductors);
    if let Some(nominal) = &nominal {
        plausible::nominal_cross_section(table, nominal, &conductors);
    }
    let doc = "How far the conductor is stripped. What the sheet says of it can stand behind it, in brackets.";
    let strip_length = table.located("strip-length", doc, &noted_quantity::<Length>());
    if let Some(Located { value: Noted { value: found, .. }, span }) = &strip_length
        && millimeters_and_tenths(*found).is_none()
    {
        let problem = Problem::StripLength { found: *found, step: STRIP_LENGTH_STEP, most: MAX_STRIP_LENGTH };
        table.reader().fault(span.clone(), problem);
    }
    let strip_length = strip_length.map(|length| length.value);
    let note = table.optional("strip-length-note", "What the sheet says of it.", &value::TEXT);
    let strip_length_note = joined(note, [strip_length.as_ref().and_then(|length| length.remark)]);
    Connection {
        technology: table.optional("technology", "As printed: `Push-in CAGE CLAMP®`.", &value::TEXT),
        actuation: table.list_of_texts("actuation", "Ways to actuate the clamp."),
        points: points.map(|points| points.value),
        potentials: table.optional("potentials", "Total number of potentials.", &value::SMALL_COUNT),
        nominal_cross_section: nominal.map(|area| area.value),
        conductors: intern::list(conductors.into_iter().map(|(conductor, _)| conductor).collect()),
        strip_length: strip_length.map(|length| length.value),
        strip_length_note,
        conductor_entry: table.optional(
            "conductor-entry",
            "From the mating direction to the direction in which the conductor is inserted.",
            &quantity::<Angle>(),
        ),
        connects: table.optional("connects", "What is connected: `for conductor`.", &value::TEXT),
    }
}

/// Each pole has as many connection points as the others, and no more than the compiler counts.
pub(crate) fn wrong_points(points: u8, poles: Poles) -> Option<Problem> {
    let poles = poles.get();
    if !points.is_multiple_of(poles) {
        return Some(Problem::ConnectionPoints { points, poles });
    }
    (points / poles > MAX_POINTS).then_some(Problem::PointsOfAPole { points, poles, most: MAX_POINTS })
}

fn conductor(table: Table<'_>) -> Option<(ConductorRange, std::ops::Range<usize>)> {
    let kind = table.required("kind", "The kind of conductor, with its ferrule.", &value::CONDUCTOR_KIND);
    let doc = "How it is inserted. Left out: into the clamp that a tool holds open.";
    let insertion = table.optional("insertion", doc, &value::INSERTION).unwrap_or(Insertion::ClampOpened);
    let doc = "Cross-section in mm², and as printed in AWG: `0.5 ... 4 mm² / 20 ... 12 AWG`.";
    let cross_section = table.required("cross-section", doc, &value::CONDUCTOR);
    table.finish();
    let (cross_section, span) = cross_section.map(|located| (located.value, located.span))?;
    let (cross_section, awg) = cross_section;
    Some((ConductorRange { kind: kind?.value, insertion, cross_section, awg }, span))
}

fn geometry(table: &Table<'_>) -> Geometry {
    let length = |key, doc| table.optional(key, doc, &quantity::<Length>());
    Geometry {
        pin_spacing: length("pin-spacing", "From pole to pole."),
        width: length("width", "Width."),
        height: length("height", "Height."),
        depth: length("depth", "Depth."),
    }
}

fn mechanics(table: &Table<'_>) -> Mechanics {
    let force = |key, doc| {
        let noted = table.optional(key, doc, &noted_figure::<Force>());
        noted.map_or((None, None), |Noted { value, remark }| (Some(value), remark))
    };
    let mating =
        force("mating-force", "Force to plug it in. What the sheet says of it can stand behind it, in brackets.");
    let retention = force("retention-force-locked", "Force that a locked pair withstands.");
    let unmating = force("unmating-force-unlocked", "Force to pull an unlocked pair apart.");
    let note = table.optional("force-note", "What the sheet says of the forces.", &value::TEXT);
    Mechanics {
        mating_force: mating.0,
        retention_force_locked: retention.0,
        unmating_force_unlocked: unmating.0,
        force_note: joined(note, [mating.1, retention.1, unmating.1]),
        mating_cycles: table.block("mating-cycles", "How often it can be mated.", mating_cycles),
        panel_thickness: table.optional(
            "panel-thickness",
            "Thickness of the panel that it snaps into.",
            &range::<Length>(),
        ),
    }
}

/// A note, and the remarks behind figures that it stands for, each once.
fn joined<const N: usize>(note: Option<&'static str>, remarks: [Option<&'static str>; N]) -> Option<&'static str> {
    let mut all: Vec<&str> = Vec::new();
    for text in note.into_iter().chain(remarks.into_iter().flatten()) {
        if !all.contains(&text) {
            all.push(text);
        }
    }
    match all.as_slice() {
        [] => None,
        all => Some(intern::text(&all.join("; "))),
    }
}

fn mating_cycles(table: &Table<'_>) -> MatingCycles {
    MatingCycles {
        without_load: table.optional("without-load", "Without resistive load.", &value::COUNT),
        with_load: table.optional("with-load", "With resistive load.", &value::COUNT),
        load: table.optional("load", "The current of the load.", &quantity::<Current>()),
        note: table.optional("note", "What the sheet says of the test.", &value::TEXT),
    }
}

pub(crate) fn materials(table: &Table<'_>) -> Materials {
    Materials {
        insulating: table.optional("insulating", "Material of the housing.", &value::TEXT),
        clamping_spring: table.optional("clamping-spring", "Material of the clamping spring.", &value::TEXT),
        contact: table.optional("contact", "Material of the contacts.", &value::TEXT),
    }
}

fn environment(table: &Table<'_>) -> Environment {
    let range = |key, doc| table.optional(key, doc, &range::<Temperature>());
    Environment {
        processing_temperature: range("processing-temperature", "While it is installed."),
        operating_temperature: range("operating-temperature", "While it is in use."),
        insulating_parts_temperature: table.optional(
            "insulating-parts-temperature",
            "What the insulating parts withstand.",
            &figure::<Temperature>(),
        ),
    }
}

fn assembly(table: &Table<'_>) -> Assembly {
    let length = |key, doc| table.optional(key, doc, &quantity::<Length>());
    Assembly {
        outer_strip_length: length("outer-strip-length", "How far the outer insulation of the cable is stripped."),
        ground_conductor_longer: length("ground-conductor-longer", "How much longer the ground conductor is."),
    }
}

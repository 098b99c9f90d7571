impl w::Name for AcmeClick {
    const NAME: &'static w::str = "Acme Click";
    type Id = w::Id<507127037850827170341697, 0, 0, 0>;
    const READ: w::FromASheet = w::FromASheet;
}
impl w::Family for AcmeClick {
    type AgainstRotation = w::Present;
    type AgainstStagger = w::Absent;
    type AgainstSinglePole = w::Absent;
    const READ: w::FromASheet = w::FromASheet;
}
impl w::Name for CodingX {
    const NAME: &'static w::str = "X";
    type Id = w::Id<88, 0, 0, 0>;
    const READ: w::FromASheet = w::FromASheet;
}
const RATINGS1: &[w::Rating] = &[
    w::Rating {
        rated_voltage: w::Some(w::Voltage::millivolts(250000)),
        ..w::Rating::new("IEC/EN 60664-1")
    },
];
const MECHANICS2: w::Mechanics = w::Mechanics {
    mating_force: w::Some(
        w::Figure::ApproximateRange(
            w::Range::ordered(
                w::Force::millinewtons(20000),
                w::Force::millinewtons(70000),
            ),
        ),
    ),
    mating_cycles: w::MatingCycles {
        with_load: w::Some(100),
        ..w::MatingCycles::NOT_GIVEN
    },
    ..w::Mechanics::NOT_GIVEN
};
const SHEET1: w::DataSheet = w::DataSheet {
    family: w::Some("Acme Click"),
    poles: w::Poles::new(3),
    mismating_protection: w::Some(w::protection(false, true, false, false)),
    ratings: RATINGS1,
    mechanics: MECHANICS2,
    ..w::NOT_GIVEN
};
impl w::MatingFace for _Face1 {
    const SHEET: &'static w::DataSheet = &SHEET1;
    type Gender = w::Female;
    type Family = names_of_own::AcmeClick;
    type Poles = w::PoleCount<3>;
    type Coding = names_of_own::CodingX;
    type Application = w::NotStated;
    type Lever = w::NoLever;
    type Terminals = w::NotStated;
    type FittingCaps = w::NoPartOfThisCatalog;
}
impl w::PartSpec for P4711_S {
    const PIECE: Self = Self;
    const OWN: &'static w::str = "i6:4711-S k0 q10:sheet 4711 c1:X";
    type Face = _Face1;
    type Fitting = w::NoPartOfThisCatalog;
}

///4711-S: socket
#[derive(::core::fmt::Debug)]
pub struct P4711_S;
///4711-P: plug
#[derive(::core::fmt::Debug)]
pub struct CablePlug;
mod names_of_own {
    use ::winsta::__private as w;
    pub struct AcmeClick;
    impl w::Name for AcmeClick {
        const NAME: &'static w::str = "Acme Click";
        type Id = w::Id<507127037850827170341697, 0, 0, 0>;
        const READ: w::FromASheet = w::FromASheet;
    }
    impl w::Family for AcmeClick {
        type AgainstRotation = w::Present;
        type AgainstStagger = w::Present;
        type AgainstSinglePole = w::Present;
        const READ: w::FromASheet = w::FromASheet;
    }
    pub struct CodingX;
    impl w::Name for CodingX {
        const NAME: &'static w::str = "X";
        type Id = w::Id<88, 0, 0, 0>;
        const READ: w::FromASheet = w::FromASheet;
    }
}
mod terminals_of_own {
    use ::winsta::__private as w;
    pub struct Marking1;
    pub struct Terminals1;
    impl w::Terminals for Terminals1 {
        type Marking = Marking1;
        type Clamp = w::NotStated;
        type Points = w::NotStated;
        type Strip = w::NotStated;
        const READ: w::FromASheet = w::FromASheet;
    }
}
#[allow(clippy::needless_update)]
const _: () = {
    use ::winsta::__private as w;
    impl w::Named for terminals_of_own::Marking1 {
        type Poles = (w::potential::N, w::potential::PE, w::potential::L);
        type Free = (w::Free, w::Free, w::Free);
        const READ: w::FromASheet = w::FromASheet;
    }
    #[diagnostic::do_not_recommend]
    impl<S, Poles> w::PoleMarked<w::potential::N, S, Poles>
    for terminals_of_own::Marking1 {
        type At = w::NeutralPole<1>;
        const READ: w::FromASheet = w::FromASheet;
    }
    #[diagnostic::do_not_recommend]
    impl<S, Poles> w::PoleMarked<w::potential::PE, S, Poles>
    for terminals_of_own::Marking1 {
        type At = w::EarthPole<2>;
        const READ: w::FromASheet = w::FromASheet;
    }
    #[diagnostic::do_not_recommend]
    impl<S, Poles> w::PoleMarked<w::potential::L, S, Poles>
    for terminals_of_own::Marking1 {
        type At = w::LinePole<3>;
        const READ: w::FromASheet = w::FromASheet;
    }
    const RATINGS1: &[w::Rating] = &[
        w::Rating {
            overvoltage_category: w::Some(w::OvervoltageCategory::III),
            pollution_degree: w::Some(3),
            rated_voltage: w::Some(w::Voltage::millivolts(250000)),
            rated_impulse_voltage: w::Some(w::Voltage::millivolts(4000000)),
            rated_current: w::Some(w::Current::milliamperes(16000)),
            ..w::Rating::new("IEC/EN 60664-1")
        },
    ];
    const SHEET1: w::DataSheet = w::DataSheet {
        family: w::Some("Acme Click"),
        poles: w::Poles::new(3),
        mismating_protection: w::Some(w::protection(true, true, true, true)),
        pole_marking: &["N", "PE", "L"],
        ratings: RATINGS1,
        ..w::NOT_GIVEN
    };
    pub struct _Face1;
    impl w::MatingFace for _Face1 {
        const SHEET: &'static w::DataSheet = &SHEET1;
        type Gender = w::Female;
        type Family = names_of_own::AcmeClick;
        type Poles = w::PoleCount<3>;
        type Coding = names_of_own::CodingX;
        type Application = w::NotStated;
        type Lever = w::LeverFitted;
        type Terminals = terminals_of_own::Terminals1;
        type FittingCaps = w::NoPartOfThisCatalog;
    }
    pub struct _Face2;
    impl w::MatingFace for _Face2 {
        const SHEET: &'static w::DataSheet = &SHEET1;
        type Gender = w::Male;
        type Family = names_of_own::AcmeClick;
        type Poles = w::PoleCount<3>;
        type Coding = names_of_own::CodingX;
        type Application = w::NotStated;
        type Lever = w::NoLever;
        type Terminals = terminals_of_own::Terminals1;
        type FittingCaps = w::NoPartOfThisCatalog;
    }
    impl w::PartSpec for P4711_S {
        const PIECE: Self = Self;
        const OWN: &'static w::str = "i6:4711-S k0 q20:Acme data sheet 4711 c1:X l1 p6:4711-P";
        type Face = _Face1;
        type Fitting = CablePlug;
    }
    impl w::PartSpec for CablePlug {
        const PIECE: Self = Self;
        const OWN: &'static w::str = "i6:4711-P k1 q20:Acme data sheet 4711 c1:X";
        type Face = _Face2;
        type Fitting = P4711_S;
    }
};

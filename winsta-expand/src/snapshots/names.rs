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
impl w::Name for Mains50Hz {
    const NAME: &'static w::str = "mains, 50 Hz";
    type Id = w::Id<37844365862215627609257632109, 0, 0, 0>;
    const READ: w::FromASheet = w::FromASheet;
}

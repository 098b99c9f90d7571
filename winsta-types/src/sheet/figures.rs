//! The table of figures: each figure of a data sheet is declared once, here.
//!
//! A line gives the documentation, the field with its type, the key in a parts file, and the name of the row in the
//! documentation of a part (none if it continues the row before). A section has the title of its rows (none if they
//! continue those of the section around it). The struct with its `NOT_GIVEN` follows from it, and in
//! the later crates the reader with the schema, what can be assumed, the constant expression, and the row.
//!
//! A table is a macro that hands its lines to another one: `section_figures!(declare)` expands to `declare! { … }`. So
//! each crate makes of a line what it knows of: the types know neither a file nor a token.

/// The sections of a sheet.
#[doc(hidden)]
#[macro_export]
macro_rules! section_figures {
    ($make:ident) => {
        $make! {
            /// Section "Connection data" of a sheet.
            #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
            Connection "Connection data" {
                /// The technology, as printed: `Push-in CAGE CLAMP®`.
                technology: Option<&'static str> = "technology", "technology";
                /// Ways to actuate the clamp.
                actuation: &'static [&'static str] = "actuation", "actuation";
                /// Total number of connection points, a multiple of the poles: as many at each.
                points: Option<u8> = "points", "connection points";
                /// Total number of potentials.
                potentials: Option<u8> = "potentials", "potentials";
                /// Nominal cross-section.
                nominal_cross_section: Option<CrossSection> = "nominal-cross-section", "nominal cross-section";
                /// What goes into the clamp: a range for each kind of conductor and way of insertion.
                conductors: &'static [ConductorRange] = "conductor", "conductor";
                /// How far the conductor is stripped. What the sheet says of it can be behind it, in brackets.
                strip_length: Option<Length> = "strip-length", "strip length";
                /// What the sheet says of the strip length.
                strip_length_note: Option<&'static str> = "strip-length-note", "";
                /// From the mating direction to the direction in which the conductor is inserted.
                conductor_entry: Option<Angle> = "conductor-entry", "conductor entry";
                /// What is connected: `for conductor`.
                connects: Option<&'static str> = "connects", "connects";
            }

            /// Section "Geometrical data".
            #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
            #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
            Geometry "Geometrical data" {
                /// From pole to pole.
                pin_spacing: Option<Length> = "pin-spacing", "pin spacing";
                /// Width.
                width: Option<Length> = "width", "width";
                /// Height.
                height: Option<Length> = "height", "height";
                /// Depth.
                depth: Option<Length> = "depth", "depth";
            }

            /// Section "Mechanical data".
            #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
            #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
            Mechanics "Mechanical data" {
                /// Force to plug it in. What the sheet says of it can be behind it, in brackets.
                mating_force: Option<Figure<Force>> = "mating-force", "mating force";
                /// Force that a locked pair withstands.
                retention_force_locked: Option<Figure<Force>> = "retention-force-locked", "retention force, locked";
                /// Force to pull an unlocked pair apart.
                unmating_force_unlocked: Option<Figure<Force>> = "unmating-force-unlocked", "unmating force, unlocked";
                /// What the sheet says of the forces: `depending on pole number`.
                #[cfg_attr(feature = "serde", serde(borrow))]
                force_note: Option<&'static str> = "force-note", "";
                /// How often it can be mated.
                mating_cycles: MatingCycles = "mating-cycles", "mating cycles";
                /// Thickness of the panel that it snaps into.
                panel_thickness: Option<Range<Length>> = "panel-thickness", "panel thickness";
            }

            /// How often a connector can be mated.
            #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
            #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
            MatingCycles "" {
                /// Without resistive load.
                without_load: Option<u32> = "without-load", "mating cycles without load";
                /// With resistive load, of the current `load`.
                with_load: Option<u32> = "with-load", "mating cycles with load";
                /// The current of the load.
                load: Option<Current> = "load", "load of the mating cycles";
                /// What the sheet says of the test.
                #[cfg_attr(feature = "serde", serde(borrow))]
                note: Option<&'static str> = "note", "";
            }

            /// Section "Material data".
            #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
            #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
            Materials "Material data" {
                /// Material of the housing.
                #[cfg_attr(feature = "serde", serde(borrow))]
                insulating: Option<&'static str> = "insulating", "insulating material";
                /// Material of the clamping spring.
                #[cfg_attr(feature = "serde", serde(borrow))]
                clamping_spring: Option<&'static str> = "clamping-spring", "clamping spring";
                /// Material of the contacts.
                #[cfg_attr(feature = "serde", serde(borrow))]
                contact: Option<&'static str> = "contact", "contacts";
            }

            /// Section "Environmental requirements".
            #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
            #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
            Environment "Environmental requirements" {
                /// While it is installed.
                processing_temperature: Option<Range<Temperature>> = "processing-temperature", "processing temperature";
                /// While it is in use.
                operating_temperature: Option<Range<Temperature>> = "operating-temperature", "operating temperature";
                /// What the insulating parts withstand.
                insulating_parts_temperature: Option<Figure<Temperature>> =
                    "insulating-parts-temperature", "insulating parts";
            }

            /// What the installation notes of a sheet give.
            #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
            #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
            Assembly "Installation notes" {
                /// How far the outer insulation of the cable is stripped, for this number of poles.
                outer_strip_length: Option<Length> = "outer-strip-length", "outer insulation stripped";
                /// How much longer the ground conductor is than the others.
                ground_conductor_longer: Option<Length> = "ground-conductor-longer", "ground conductor longer by";
            }
        }
    };
}

/// What a sheet has any number of. The first figure is one that each of them has.
#[doc(hidden)]
#[macro_export]
macro_rules! listed_figures {
    ($make:ident) => {
        $make! {
            /// The ratings of one standard under one condition.
            #[cfg_attr(feature = "defmt", derive(defmt::Format))]
            Rating {
                /// As printed: `IEC/EN 60664-1`.
                standard: &'static str = "standard";
                /// The condition under which alone it holds: `factory wiring only`.
                #[cfg_attr(feature = "serde", serde(borrow))]
                condition: Option<&'static str> = "condition";
                /// Overvoltage category, I to IV.
                overvoltage_category: Option<OvervoltageCategory> = "overvoltage-category";
                /// Pollution degree, 1 to 4.
                #[cfg_attr(feature = "serde", serde(default, deserialize_with = "crate::sheet::overvoltage::pollution_degree"))]
                pollution_degree: Option<u8> = "pollution-degree" up to 4;
                /// Rated voltage.
                rated_voltage: Option<Voltage> = "rated-voltage";
                /// Rated impulse voltage.
                rated_impulse_voltage: Option<Voltage> = "rated-impulse-voltage";
                /// Rated current.
                rated_current: Option<Current> = "rated-current";
                /// The number of loaded poles that the current holds for; of all numbers if it isn't given.
                loaded_poles: Option<Poles> = "loaded-poles";
                /// The certificate behind it.
                #[cfg_attr(feature = "serde", serde(borrow))]
                certificate: Option<&'static str> = "certificate";
            }

            /// An approval.
            Approval {
                /// Its mark: `cURus`.
                mark: &'static str = "mark";
                /// Who gave it.
                #[cfg_attr(feature = "serde", serde(borrow))]
                body: Option<&'static str> = "body";
                /// The standard.
                #[cfg_attr(feature = "serde", serde(borrow))]
                standard: Option<&'static str> = "standard";
                /// The certificate.
                #[cfg_attr(feature = "serde", serde(borrow))]
                certificate: Option<&'static str> = "certificate";
            }
        }
    };
}

/// What may be done with a current, up to figures that are all stated.
#[doc(hidden)]
#[macro_export]
macro_rules! limit_figures {
    ($make:ident) => {
        $make! {
            /// Use for interrupting a current, where a certificate allows it.
            Interruption {
                /// The current has to be below this.
                below: Current = "below";
                /// Up to this voltage.
                up_to: Voltage = "up-to";
                /// In the sheet's words, since it holds of some versions only.
                #[cfg_attr(feature = "serde", serde(borrow))]
                condition: Option<&'static str> = "condition";
            }

            /// What a connector may break: the current and the voltage under which it may be unmated.
            ///
            /// It has to be stated as such. That some versions may interrupt a current ([`Interruption`]) or that cycles
            /// with load were tested ([`MatingCycles`]) isn't it.
            BreakingCapacity {
                /// Up to this current.
                current: Current = "current";
                /// Up to this voltage.
                voltage: Voltage = "voltage";
            }
        }
    };
}

/// The figures of a sheet itself, by the parts that can have them. What the rules of mating read isn't among them: the
/// sheet and the reader name that one by one.
#[doc(hidden)]
#[macro_export]
macro_rules! sheet_figures {
    ($make:ident) => {
        $make! {
            connectors "Electrical data, protection, mounting" {
                /// The ratings of one standard under one condition. A part has as many as its sheet.
                ratings: &'static [Rating] = "rating", "rating";
                /// An approval or certificate.
                approvals: &'static [Approval] = "approval", "approval";
                /// Use for interrupting a current, where a certificate allows it.
                interruption: Option<Interruption> = "interruption", "current interruption";
                /// What may be unmated under load. It has to be stated as such.
                breaking_capacity: Option<BreakingCapacity> = "breaking-capacity", "breaking capacity";
                /// Contact resistance.
                contact_resistance: Option<Figure<Resistance>> = "contact-resistance", "contact resistance";
                /// Contact transition resistance between plug and socket.
                contact_transition_resistance: Option<Figure<Resistance>> =
                    "contact-transition-resistance", "contact transition resistance";
                /// Protection class of the mated pair: `IP20`. Neither half has one by itself.
                protection_class_when_mated: Option<ProtectionClass> =
                    "protection-class-when-mated", "protection class when mated";
                /// What the sheet says of the protection class.
                protection_class_note: Option<&'static str> = "protection-class-note", "";
                /// How it is mounted: `snap-in`.
                mounting: Option<&'static str> = "mounting", "mounting";
                /// Connection (sheet, Connection data).
                connection: Connection = "connection", "connection";
                /// Dimensions (sheet, Geometrical data).
                geometry: Geometry = "geometry", "geometry";
                /// Forces and cycles (sheet, Mechanical data).
                mechanics: Mechanics = "mechanics", "mechanics";
                /// Temperatures (sheet, Environmental requirements).
                environment: Environment = "environment", "environment";
                /// Lengths for assembly (sheet, Installation notes).
                assembly: Assembly = "assembly", "assembly";
            }
            tools "Use" {
                /// Of a tool: its blade, as printed.
                blade: Option<&'static str> = "blade", "blade";
            }
            all "Material and commercial data" {
                /// Color of the housing.
                color: Option<&'static str> = "color", "color";
                /// Weight of one piece.
                weight: Option<Mass> = "weight", "weight";
                /// Fire load of one piece.
                fire_load: Option<Energy> = "fire-load", "fire load";
                /// Global Trade Item Number.
                gtin: Option<&'static str> = "gtin", "GTIN";
                /// Customs tariff number.
                customs_tariff: Option<&'static str> = "customs-tariff", "customs tariff";
                /// Country of origin, as its two-letter code.
                origin: Option<&'static str> = "origin", "country of origin";
                /// Type of packaging.
                packaging: Option<&'static str> = "packaging", "packaging";
                /// Materials (sheet, Material data).
                materials: Materials = "materials", "materials";
            }
        }
    };
}

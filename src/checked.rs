//! What is checked in a constant: numbers, which the compiler can't compare in a bound.
//!
//! Items and constants of a macro are seen by what it is given. So that stands outside of the block that has them, or, as
//! the load does, in a constant whose name nobody has.

/// Puts a load on a locked pair, checked at compile time: the pair carries it by the lower rating of both halves and by
/// its conductors.
///
/// The load is a constant. Every reason against it is in the one error. In generic code, which has no constants of its
/// own, [`Mated::energize`](crate::Mated::energize) checks at run time.
///
/// ```
/// # mod parts { winsta::parts!("examples/wiring.toml"); }
/// # use parts::{P770_254_062_000, P770_744_062_000};
/// use winsta::conductor::{Sqmm2_5, solid};
/// use winsta::data_sheet::OvervoltageCategory;
/// use winsta::load::standard;
/// use winsta::potential::{L1, N, PE, _1, _2};
/// use winsta::{Load, energize, mate, terminate};
///
/// const LAMPS: Load = Load::by(standard::IEC_60664_1)
///     .volts(230)
///     .amperes(16)
///     .loaded_poles(2)
///     .overvoltage_category(OvervoltageCategory::III)
///     .ambient(35);
///
/// let socket = terminate(P770_744_062_000)
///     .pole(PE, solid(PE, Sqmm2_5))
///     .pole(_2, solid(N, Sqmm2_5).carrying::<20>())
///     .pole(_1, solid(L1, Sqmm2_5).carrying::<20>());
/// let plug = terminate(P770_254_062_000)
///     .pole(PE, solid(PE, Sqmm2_5))
///     .pole(_2, solid(N, Sqmm2_5).carrying::<20>())
///     .pole(_1, solid(L1, Sqmm2_5).carrying::<20>());
/// let live = energize!(mate(socket, plug).lock(), LAMPS);
/// let dead = live.de_energize();
/// # let _ = dead;
/// ```
#[macro_export]
macro_rules! energize {
    ($joint:expr, $load:expr $(,)?) => {
        match $joint {
            __winsta_joint => {
                const __WINSTA_LOAD: $crate::Load = $load;
                {
                    struct ThisLoad<Pair>($crate::__private::PhantomData<Pair>);
                    impl<Pair: $crate::__private::Halves>
                        $crate::__private::Shown<$crate::__private::Carries<Pair, $crate::energized::NotBreakable>>
                        for ThisLoad<Pair>
                    {
                        const SHOWN: $crate::__private::Carries<Pair, $crate::energized::NotBreakable> =
                            $crate::__private::must_carry(&__WINSTA_LOAD);
                    }
                    impl<Pair: $crate::__private::Halves> ThisLoad<Pair> {
                        // A constant in a pattern is evaluated by `cargo check`, too.
                        const CARRIED: $crate::__private::PhantomData<(Self, $crate::energized::NotBreakable)> = {
                            let _ =
                                $crate::__private::must_carry::<Pair, $crate::energized::NotBreakable>(&__WINSTA_LOAD);
                            $crate::__private::PhantomData
                        };
                    }
                    // The closure stands for the types of both halves, which would be half a page in the error.
                    let __winsta_ready = $crate::__private::ready(&__winsta_joint, || $crate::__private::PhantomData);
                    let __winsta_load = __winsta_ready.with();
                    match __winsta_load {
                        ThisLoad::<_>::CARRIED => {
                            $crate::__private::energized(__winsta_joint, __winsta_ready, __winsta_load)
                        }
                    }
                }
            }
        }
    };
}

/// Mounts a part in a panel, checked at compile time.
///
/// The panel is a constant. In generic code [`mount`](fn@crate::mount) checks at run time.
///
/// ```
/// # mod parts { winsta::parts!("parts/winsta.toml"); }
/// use winsta::{Panel, mount};
///
/// const CEILING: Panel = Panel::with_cutout(4).micrometers(1500).at(20);
///
/// let mounted = mount!(parts::P770_744_062_000, CEILING);
/// let socket = mounted.unmount();
/// # let _ = socket;
/// ```
#[macro_export]
macro_rules! mount {
    ($part:expr, $panel:expr $(,)?) => {
        match $part {
            __winsta_part => {
                const __WINSTA_PANEL: $crate::Panel = $panel;
                {
                    struct ThisPanel<Part>($crate::__private::PhantomData<Part>);
                    impl<Part: $crate::__private::TypeOf> $crate::__private::Shown<$crate::__private::Mountable<Part>>
                        for ThisPanel<Part>
                    {
                        const SHOWN: $crate::__private::Mountable<Part> =
                            $crate::__private::must_mount(&__WINSTA_PANEL);
                    }
                    impl<Part: $crate::__private::TypeOf> ThisPanel<Part> {
                        // A constant in a pattern is evaluated by `cargo check`, too.
                        const MOUNTED: $crate::__private::PhantomData<Self> = {
                            let _ = $crate::__private::must_mount::<Part>(&__WINSTA_PANEL);
                            $crate::__private::PhantomData
                        };
                    }
                    // The closure stands for the type of the part, which can be long if it has conductors.
                    let __winsta_this = $crate::__private::type_of(&__winsta_part, || $crate::__private::PhantomData);
                    let __winsta_panel = $crate::__private::with(__winsta_this);
                    match __winsta_panel {
                        ThisPanel::<_>::MOUNTED => {
                            $crate::__private::mounted(__winsta_part, __winsta_this, __winsta_panel)
                        }
                    }
                }
            }
        }
    };
}

/// Makes a type of a potential of one's own: `potential!(pub DaPlus = "DA+")`.
///
/// `PE` is no name for it: that is [`PE`](crate::potential::PE), for which there are rules.
///
/// ```
/// use winsta::conductor::{Sqmm1_5, solid};
///
/// winsta::potential!(DaPlus = "DA+");
///
/// assert_eq!(solid(DaPlus, Sqmm1_5).to_string(), "DA+, solid, 1.5 mm²");
/// ```
#[macro_export]
macro_rules! potential {
    ($(#[$meta:meta])* $visibility:vis $Potential:ident = $name:literal) => {
        $(#[$meta])*
        #[derive($crate::__private::Debug)]
        $visibility struct $Potential;

        impl $crate::__private::Name for $Potential {
            const NAME: &'static $crate::__private::str = $name;
            type Id = $crate::__private::Id<
                { $crate::__private::own_name($name)[0] },
                { $crate::__private::id($name)[1] },
                { $crate::__private::id($name)[2] },
                { $crate::__private::id($name)[3] },
            >;
            const READ: $crate::__private::FromASheet = $crate::__private::FromASheet;
        }

        impl $crate::potential::Potential for $Potential {
            type Class = $crate::__private::Live;
            const READ: $crate::__private::FromASheet = $crate::__private::FromASheet;
        }
    };
}

/// Puts a load on a locked pair that both halves may break as well, checked at compile time: the pair carries it, and it
/// is within the breaking capacity that both parts files give.
///
/// Only such a pair can be unmated under load. Otherwise it is as with [`energize!`].
///
/// ```
/// # mod parts { winsta::parts!("tests/ui/wiring.toml"); }
/// # use parts::{SwitchingPlug, SwitchingSocket};
/// # use winsta::conductor::{Sqmm1, solid};
/// # use winsta::data_sheet::OvervoltageCategory;
/// # use winsta::load::standard;
/// # use winsta::potential::{L, N, PE};
/// # use winsta::{Load, mate, terminate};
/// # macro_rules! wired {
/// #     ($half:expr) => {
/// #         terminate($half)
/// #             .pole(N, solid(N, Sqmm1).carrying::<10>())
/// #             .pole(PE, solid(PE, Sqmm1))
/// #             .pole(L, solid(L, Sqmm1).carrying::<10>())
/// #     };
/// # }
/// # let (socket, plug) = (wired!(SwitchingSocket), wired!(SwitchingPlug));
/// use winsta::{MatingCycleCounter, energize_breakable};
///
/// const LAMP: Load = Load::by(standard::IEC_60664_1)
///     .volts(230)
///     .amperes(5)
///     .loaded_poles(2)
///     .overvoltage_category(OvervoltageCategory::III)
///     .ambient(35);
///
/// let mut cycles = MatingCycleCounter::new();
/// let live = energize_breakable!(mate(socket, plug).lock(), LAMP);
/// let (socket, plug) = live.unmate_under_load(&mut cycles);
/// # let _ = (socket, plug);
/// ```
#[macro_export]
macro_rules! energize_breakable {
    // The same as `energize!` once more: with a macro of both, its name would stand in each message.
    ($joint:expr, $load:expr $(,)?) => {
        match $joint {
            __winsta_joint => {
                const __WINSTA_LOAD: $crate::Load = $load;
                {
                    struct ThisLoad<Pair>($crate::__private::PhantomData<Pair>);
                    impl<Pair: $crate::__private::Halves>
                        $crate::__private::Shown<$crate::__private::Carries<Pair, $crate::energized::Breakable>>
                        for ThisLoad<Pair>
                    {
                        const SHOWN: $crate::__private::Carries<Pair, $crate::energized::Breakable> =
                            $crate::__private::must_carry(&__WINSTA_LOAD);
                    }
                    impl<Pair: $crate::__private::Halves> ThisLoad<Pair> {
                        // A constant in a pattern is evaluated by `cargo check`, too.
                        const CARRIED: $crate::__private::PhantomData<(Self, $crate::energized::Breakable)> = {
                            let _ = $crate::__private::must_carry::<Pair, $crate::energized::Breakable>(&__WINSTA_LOAD);
                            $crate::__private::PhantomData
                        };
                    }
                    // The closure stands for the types of both halves, which would be half a page in the error.
                    let __winsta_ready = $crate::__private::ready(&__winsta_joint, || $crate::__private::PhantomData);
                    let __winsta_load = __winsta_ready.with();
                    match __winsta_load {
                        ThisLoad::<_>::CARRIED => {
                            $crate::__private::energized(__winsta_joint, __winsta_ready, __winsta_load)
                        }
                    }
                }
            }
        }
    };
}

//! Whatever the text of a parts file is, reading it ends with a catalog and with faults that can be shown.

#![no_main]

use libfuzzer_sys::fuzz_target;
use winsta_spec::File;

fuzz_target!(|text: &str| {
    let (catalog, faults) = winsta_spec::read(&[File::from_text("parts.toml", text)]);
    for fault in faults {
        assert!(fault.report().contains(fault.place().0));
    }
    let (_, faults) = winsta_spec::read_wiring(&File::from_text("wiring.toml", text), &catalog);
    for fault in faults {
        assert!(fault.report().contains(fault.place().0));
    }
    for part in &catalog.parts {
        assert_eq!(part.fitting.len(), part.entry.faces.len());
        assert!(!part.place().is_empty());
    }
});

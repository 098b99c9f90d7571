//! Whatever the bytes of a parts file are, reading it ends with a catalogue and with faults that can be shown.

#![no_main]

use libfuzzer_sys::fuzz_target;
use winsta_spec::File;

fuzz_target!(|bytes: &[u8]| {
    let (catalogue, faults) = winsta_spec::read(&[File::from_text("parts.toml", bytes)]);
    for fault in faults {
        assert!(fault.to_string().starts_with("parts.toml:"));
    }
    for part in &catalogue.parts {
        assert_eq!(part.fitting.len(), part.entry.faces.len());
        assert!(part.place().starts_with("parts.toml:"));
    }
});

//! Where the syntax of a file is broken: what follows from that isn't reported as well.

use std::ops::Range;

/// The places, and the blocks around them.
#[derive(Default)]
pub(crate) struct Broken {
    pub(crate) places: Vec<Range<usize>>,
    pub(crate) blocks: Vec<Range<usize>>,
}

impl Broken {
    pub(crate) fn of(text: &str, mut places: Vec<Range<usize>>) -> Self {
        places.sort_by_key(|place| place.start);
        if places.is_empty() {
            return Self::default();
        }
        let mut heads = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            // `[part.rating]` is within the block of its part.
            let is_inner = line.contains('.') && !line.starts_with("[shared.");
            if line.starts_with('[') && !is_inner {
                heads.push((start, start + line.len()));
            }
            start += line.len();
        }
        let block = |place: &Range<usize>| {
            let before = heads.partition_point(|(start, _)| *start <= place.start);
            // What is below a broken head is taken for a part of the block before it.
            let in_a_head = before > 0 && place.start < heads[before - 1].1;
            let first = before.checked_sub(if in_a_head { 2 } else { 1 }).map_or(0, |head| heads[head].0);
            let next = heads.partition_point(|(start, _)| *start <= place.end);
            first..heads.get(next).map_or(text.len(), |(start, _)| *start)
        };
        let blocks = merged(places.iter().map(block));
        Self { places: merged(places.iter().cloned()), blocks }
    }
}

/// Ranges in order, none of which touches another.
fn merged(ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

pub(crate) fn touches(ranges: &[Range<usize>], span: &Range<usize>) -> bool {
    let next = ranges.partition_point(|range| range.end < span.start);
    ranges.get(next).is_some_and(|range| range.start <= span.end)
}

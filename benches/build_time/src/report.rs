//! The table on the terminal, and the same numbers as JSON.

use crate::measure::Cost;

#[derive(Default)]
pub struct Report {
    /// Keys and numbers, in the order of the table.
    numbers: Vec<(String, f64)>,
}

impl Report {
    pub fn title(&self, title: &str) {
        println!("\n{title}");
    }

    fn add(&mut self, key: &str, value: f64) {
        self.numbers.push((key.replace(['!', ' '], "_"), value));
    }

    /// A line with the cost of the same program written in three ways, and the first against the two others.
    pub fn three_ways(&mut self, what: &str, size: usize, costs: [Cost; 3], names: &[&str; 3]) {
        if self.numbers.iter().all(|(key, _)| !key.starts_with(&format!("{what}_"))) {
            println!("  {:>14} {:>18} {:>24} {:>24}   {:>6} {:>6}", what, names[0], names[1], names[2], "(a)", "(b)");
        }
        let cell = |cost: Cost| format!("{:.2} s {:4.0} MB", cost.seconds, cost.megabytes);
        let [own, expanded, smallest] = costs;
        let ratios = [own.seconds / expanded.seconds, own.seconds / smallest.seconds];
        println!(
            "  {size:>14} {:>18} {:>24} {:>24}   {:>6.2} {:>6.2}",
            cell(own),
            cell(expanded),
            cell(smallest),
            ratios[0],
            ratios[1]
        );
        for (name, cost) in names.iter().zip(costs) {
            self.add(&format!("{what}_{size}_{name}_seconds"), cost.seconds);
            self.add(&format!("{what}_{size}_{name}_megabytes"), cost.megabytes);
        }
    }

    pub fn number(&mut self, key: &str, label: &str, value: f64) {
        println!("  {label:<52} {value:>8.3}");
        self.add(key, value);
    }

    /// A number of which `wanted` is wanted, and `most` is the most.
    pub fn at_most(&mut self, key: &str, label: &str, value: f64, wanted: f64, most: f64) {
        let verdict = match value {
            value if value <= wanted => "as wanted",
            value if value <= most => "within",
            _ => "ABOVE",
        };
        let target = if wanted < most { format!("{wanted} wanted, {most} at most") } else { format!("{most} at most") };
        println!("  {label:<52} {value:>8.3}   {target}: {verdict}");
        self.add(key, value);
    }

    pub fn json(&self) -> String {
        let lines: Vec<_> = self.numbers.iter().map(|(key, value)| format!("  \"{key}\": {value}")).collect();
        format!("{{\n{}\n}}\n", lines.join(",\n"))
    }
}

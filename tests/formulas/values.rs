//! Seeded inputs for formulas: what variables lead to exists, is missing, null, empty, or of another kind.

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Numbers that look random and are the same in every run (SplitMix64).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) % limit as u64) as usize
    }

    /// True in so many of a hundred cases.
    pub(crate) fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    pub(crate) fn pick<'x, T>(&mut self, list: &'x [T]) -> &'x T {
        &list[self.below(list.len())]
    }
}

const TEXTS: [&str; 44] = [
    "",
    " ",
    "0",
    "1",
    "12",
    "-3.5",
    "7 apples",
    "0x10",
    "1e3",
    "true",
    "false",
    "null",
    "x",
    "Open",
    "open",
    "OPEN now",
    "Ada Lovelace",
    "Ludwig van Beethoven",
    "Dr. Jane Roe",
    "Mr Smith",
    "Smith, John",
    "Doe,Jr",
    "Cher",
    "Martin Luther King Jr.",
    "Anne \"Mary Lou\" Cox",
    "José da Silva III",
    "a b c d",
    "ada@example.com",
    "no at sign",
    "two@at@signs",
    "@x",
    "2024-02-29",
    "2024-02-29T23:59:59.123+02:00",
    "2024-02-29 10:30:00",
    "2024-02-29T10:30:00+0000",
    "02/29/2024",
    "Feb 29, 2024 3:05 PM",
    "Tue, 15 Nov 1994 12:45:26 GMT",
    "2024-13-01",
    "1709164800",
    "ünïcödé ✓",
    "tab\there",
    "İstanbul",
    "ΟΔΟΣ",
];

/// A single value; falsy ones only if they may come.
pub(crate) fn scalar(random: &mut Random, falsy: bool) -> Value {
    loop {
        let value = match random.below(10) {
            0 => Value::Null,
            1 => json!(random.percent(50)),
            2 => json!(random.below(5)),
            3 => json!(random.below(18_000) as i64 - 9_000),
            4 => json!((random.below(200_000) as f64 - 100_000.5) / 64.0),
            5 => random
                .pick(&[
                    json!(1e21),
                    json!(1.5e-7),
                    json!(0.1),
                    json!(1e100),
                    json!(1_700_000_000_000_u64),
                ])
                .clone(),
            _ => json!(random.pick(&TEXTS)),
        };
        let empty = value.is_null() || value == false || value == "" || value.as_f64() == Some(0.0);
        if falsy || !empty {
            return value;
        }
    }
}

/// Anything: scalars, and lists and objects of them.
pub(crate) fn anything(random: &mut Random, depth: usize, falsy: bool) -> Value {
    match random.below(6) {
        0 if depth > 0 => {
            let length = random.below(4);
            (0..length)
                .map(|_| anything(random, depth - 1, falsy))
                .collect()
        }
        1 if depth > 0 => {
            let length = random.below(4);
            let members = (0..length).map(|_| {
                (
                    (*random.pick(&["a", "b", "value", "type", "x y"])).to_owned(),
                    anything(random, depth - 1, true),
                )
            });
            Value::Object(members.collect::<Map<_, _>>())
        }
        _ => scalar(random, falsy),
    }
}

/// What a formula reads of its input.
#[derive(Debug, Default)]
pub(crate) struct Shape {
    members: BTreeMap<String, Shape>,
    item: Option<Box<Shape>>,
}

/// What a formula reads, and the values that it compares with.
#[derive(Debug, Default)]
pub(crate) struct Reads {
    pub(crate) shape: Shape,
    constants: BTreeSet<String>,
    /// Whether items are read by their index.
    pub(crate) indexes: bool,
}

impl Reads {
    /// Of a formula as Membrane writes it.
    pub(crate) fn of(formula: &Value) -> Self {
        let mut reads = Self::default();
        reads.collect(formula, &[]);
        reads
    }

    /// `frames` are the ways to the items of the `$iterate`s around.
    fn collect(&mut self, formula: &Value, frames: &[Vec<String>]) {
        match formula {
            Value::Array(items) => items.iter().for_each(|it| self.collect(it, frames)),
            Value::Object(members) => {
                if let Some(locator) = members.get("$var").and_then(Value::as_str) {
                    self.read(&absolute(locator, frames));
                }
                if let Some(iterate) = members
                    .get("$iterate")
                    .filter(|it| it.get("source").is_some())
                {
                    self.collect(&iterate["source"], frames);
                    let mut frames = frames.to_vec();
                    let source = iterate["source"]["$var"].as_str().unwrap_or("$.list");
                    let mut item = absolute(source, &frames);
                    item.push("[]".to_owned());
                    self.read(&item);
                    frames.push(item);
                    self.collect(&iterate["item"], &frames);
                    return;
                }
                if let Some(text) = members.get("$jsonata").and_then(Value::as_str) {
                    for path in text.split("$.").skip(1) {
                        let key: String = path
                            .chars()
                            .take_while(|it| it.is_alphanumeric() || *it == '_')
                            .collect();
                        self.read(&[key]);
                    }
                }
                for (key, value) in members {
                    if ["is", "isNot", "from", "oneOf", "contains"].contains(&key.as_str()) {
                        let constants = value
                            .as_array()
                            .cloned()
                            .unwrap_or_else(|| vec![value.clone()]);
                        self.constants.extend(
                            constants
                                .iter()
                                .filter(|it| !it.is_object())
                                .map(Value::to_string),
                        );
                    }
                    self.collect(value, frames);
                }
            }
            _ => {}
        }
    }

    fn read(&mut self, way: &[String]) {
        let mut shape = &mut self.shape;
        for step in way {
            self.indexes |= step == "[0]";
            shape = match step.starts_with('[') {
                true => shape.item.get_or_insert_default(),
                false => shape.members.entry(step.clone()).or_default(),
            };
        }
    }

    /// An input of this shape, more or less.
    pub(crate) fn input(&self, random: &mut Random) -> Value {
        let input = self.value(&self.shape, random, 0);
        if input.is_object() { input } else { json!({}) }
    }

    fn value(&self, shape: &Shape, random: &mut Random, depth: usize) -> Value {
        let falsy = !self.indexes;
        if depth > 0 {
            match random.below(20) {
                0 => return if falsy { Value::Null } else { json!("null") },
                1 => return scalar(random, falsy),
                2 => return anything(random, 2, falsy),
                3 => return random.pick(&[json!([]), json!({})]).clone(),
                _ => {}
            }
        }
        if let Some(item) = &shape.item
            && (shape.members.is_empty() || random.percent(70))
        {
            let length = random.below(4);
            return (0..length)
                .map(|_| self.value(item, random, depth + 1))
                .collect();
        }
        if !shape.members.is_empty() {
            let mut object = Map::new();
            for (key, member) in &shape.members {
                if random.percent(85) {
                    object.insert(key.clone(), self.value(member, random, depth + 1));
                }
            }
            return Value::Object(object);
        }
        let constants: Vec<_> = self.constants.iter().collect();
        if !constants.is_empty() && random.percent(40) {
            let constant = *random.pick(&constants);
            return serde_json::from_str(constant).expect("it was JSON");
        }
        scalar(random, falsy)
    }
}

/// The way that a locator means from the outermost `$`.
fn absolute(locator: &str, frames: &[Vec<String>]) -> Vec<String> {
    let mut steps: Vec<String> = Vec::new();
    for part in locator
        .trim_start_matches('$')
        .split('.')
        .filter(|it| !it.is_empty())
    {
        let (key, indexes) = part
            .split_once('[')
            .map_or((part, None), |(key, rest)| (key, Some(rest)));
        steps.push(key.to_owned());
        let count = indexes.map_or(0, |it| it.matches(']').count());
        steps.extend(std::iter::repeat_n("[0]".to_owned(), count));
    }
    let mut frame = frames;
    loop {
        match (frame.split_last(), steps.first().map(String::as_str)) {
            (Some((_, outer)), Some("parent")) => {
                frame = outer;
                steps.remove(0);
            }
            (Some((item, _)), Some("item")) => {
                let mut way = item.clone();
                way.extend(steps.drain(1..));
                return way;
            }
            (Some(_), _) => return Vec::new(),
            (None, _) => return steps,
        }
    }
}

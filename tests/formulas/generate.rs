//! Seeded formulas: every one with arguments of every form, and inputs that fit them.
//!
//! What the table of exceptions names is kept out here: an operand of `is` is never a list or object, a list whose
//! items are read by index holds nothing false, and so on. There each is shown for itself.

use super::values::{Random, anything, scalar};
use serde_json::{Map, Value, json};

/// All that `evaluate` computes.
pub(crate) const FORMULAS: [&str; 24] = [
    "var",
    "copy",
    "tpl",
    "record",
    "lookup",
    "plain",
    "map",
    "concat",
    "firstName",
    "lastName",
    "iterate",
    "case",
    "extractDate",
    "extractTime",
    "findExternalRecordId",
    "findAppRecordId",
    "eval",
    "and",
    "or",
    "mergeObjects",
    "firstNotEmpty",
    "domainFromEmail",
    "jsonata",
    "dataSchemaRef",
];

/// What inputs have: `text…` is a scalar if it is there, `any…` anything, `list…` and `object…` mostly one.
const LOCATORS: [&str; 22] = [
    "$",
    "$.text1",
    "text2",
    "$.text3",
    "$.any1",
    "$.any2",
    "any3",
    "$.list1",
    "$.list2[0]",
    "list2[1].a",
    "$.list1.length",
    "$.list2.0",
    "$.list3[0][1]",
    "$.object1",
    "$.object1.a",
    "$.object2.a.b",
    r"$.object1.x y",
    r"$.a\.b",
    "$.missing",
    "$.missing.a[0]",
    "$.text1.a",
    "$.object2.list[2]",
];
const SCALARS: [&str; 4] = ["$.text1", "text2", "$.text3", "$.missing"];
const LISTS: [&str; 4] = ["$.list1", "$.list2", "$.list3", "$.any1"];

/// An input that the locators lead into.
pub(crate) fn input(random: &mut Random) -> Value {
    let mut input = Map::new();
    for key in ["text1", "text2", "text3", "a.b"] {
        if random.percent(85) {
            input.insert(key.to_owned(), scalar(random, true));
        }
    }
    for key in ["any1", "any2", "any3"] {
        if random.percent(85) {
            input.insert(key.to_owned(), anything(random, 3, true));
        }
    }
    for key in ["list1", "list2", "list3"] {
        let falsy = key == "list1";
        let list = match random.below(10) {
            0 => scalar(random, true),
            1 => continue,
            _ if key == "list3" => (0..random.below(3)).map(|_| list(random, false)).collect(),
            _ => list(random, falsy),
        };
        input.insert(key.to_owned(), list);
    }
    for key in ["object1", "object2"] {
        let object = match random.below(10) {
            0 => scalar(random, true),
            1 => continue,
            2 => json!({}),
            _ => json!({
                "a": {"b": anything(random, 1, true), "c": scalar(random, true)},
                "x y": scalar(random, true),
                "list": list(random, false),
            }),
        };
        input.insert(key.to_owned(), object);
    }
    Value::Object(input)
}

fn list(random: &mut Random, falsy: bool) -> Value {
    (0..random.below(4))
        .map(|_| anything(random, 2, falsy))
        .collect()
}

/// A formula with this name.
pub(crate) fn formula(name: &str, random: &mut Random) -> Value {
    let mut generator = Generator { random, within: 0 };
    match name {
        // It has a meaning only within a result.
        "copy" => generator.copies(),
        _ => generator.named(name, 2),
    }
}

struct Generator<'r> {
    random: &'r mut Random,
    /// How many `$iterate`s are around.
    within: usize,
}

impl Generator<'_> {
    fn named(&mut self, name: &str, depth: usize) -> Value {
        let key = format!("${name}");
        let argument = match name {
            "var" => return self.var(&LOCATORS),
            "plain" => json!({"$var": "$.text1", "b": [1, {"$concat": []}]}),
            "record" => match self.random.below(3) {
                0 => json!({"id": "r1", "name": "One"}),
                1 => json!({"id": 7}),
                _ => json!({"id": "", "fields": {"a": [1]}}),
            },
            "tpl" => self.template(depth),
            "map" => self.map(depth),
            "concat" => self.concat(depth),
            "case" => self.case(depth),
            "iterate" => self.iterate(depth),
            "eval" => return self.eval(depth),
            "and" | "or" | "firstNotEmpty" => self.values(depth),
            "mergeObjects" => self.objects(depth),
            "firstName" | "lastName" | "domainFromEmail" | "extractDate" | "extractTime" => {
                self.scalar(depth)
            }
            "lookup" => json!({"query": {"a": self.present(depth)}, "createIfNotFound": true}),
            "findExternalRecordId" | "findAppRecordId" => {
                json!({"dataLinkTable": {"key": "contacts"}, "recordId": self.value(depth)})
            }
            "jsonata" => json!(self.jsonata()),
            "dataSchemaRef" => json!({"type": "internal-data-schema", "key": "contacts"}),
            _ => unreachable!("there is no formula {name}"),
        };
        json!({ key: argument })
    }

    /// Anything that may stand where a value stands.
    fn value(&mut self, depth: usize) -> Value {
        match self.random.below(12) {
            0 | 1 => anything(self.random, 1, true),
            2 if depth > 0 => {
                let mut object = Map::new();
                for key in ["a", "b", "c"] {
                    if self.random.percent(60) {
                        object.insert(key.to_owned(), self.value(depth - 1));
                    }
                }
                Value::Object(object)
            }
            3 if depth > 0 => (0..self.random.below(4))
                .map(|_| self.value(depth - 1))
                .collect(),
            4..=7 if depth > 0 => {
                let name = *self.random.pick(&[
                    "tpl",
                    "record",
                    "plain",
                    "map",
                    "concat",
                    "firstName",
                    "lastName",
                    "iterate",
                    "case",
                    "extractDate",
                    "eval",
                    "and",
                    "or",
                    "mergeObjects",
                    "firstNotEmpty",
                    "domainFromEmail",
                ]);
                self.named(name, depth - 1)
            }
            _ => self.var(&LOCATORS),
        }
    }

    /// Something that is there, whatever the input.
    fn present(&mut self, depth: usize) -> Value {
        json!({"$concat": ["=", self.scalar(depth)]})
    }

    fn scalar(&mut self, depth: usize) -> Value {
        match self.random.below(6) {
            0 => scalar(self.random, true),
            1 if depth > 0 => self.named("concat", depth - 1),
            2 => self.var(&LOCATORS),
            _ => self.var(&SCALARS),
        }
    }

    fn var(&mut self, locators: &[&str]) -> Value {
        let locator = *self.random.pick(locators);
        if self.within == 0 {
            return json!({ "$var": locator });
        }
        let outer = "parent.".repeat(self.within);
        let within = match self.random.below(8) {
            0 => "$.index".to_owned(),
            1 => "item.value".to_owned(),
            2 => "$.item.a".to_owned(),
            3 => format!("$.{outer}{}", locator.trim_start_matches(['$', '.'])),
            4 => "$.parent.index".to_owned(),
            5 => "$.text1".to_owned(),
            _ => "$.item".to_owned(),
        };
        json!({ "$var": within.trim_end_matches('.') })
    }

    fn values(&mut self, depth: usize) -> Value {
        match self.random.below(8) {
            0 => self.var(&LISTS),
            1 => json!([]),
            _ => (0..=self.random.below(4))
                .map(|_| self.value(depth))
                .collect(),
        }
    }

    fn template(&mut self, depth: usize) -> Value {
        let template = *self.random.pick(&[
            "{a} and {b}",
            "{a}{a}{b",
            "{}",
            "{c}: {A}",
            "plain",
            "é{b}}",
        ]);
        if self.random.percent(10) {
            return json!({ "template": template });
        }
        json!({"template": template, "values": {"a": self.scalar(depth), "b": self.var(&LOCATORS), "A": 1}})
    }

    fn map(&mut self, depth: usize) -> Value {
        let count = self.random.below(5);
        let mapping: Vec<Value> = (0..count)
            .map(|_| {
                let from = match self.random.below(3) {
                    0 => self.scalar(0),
                    _ => scalar(self.random, true),
                };
                match self.random.percent(10) {
                    true => json!({ "from": from }),
                    false => json!({"from": from, "to": self.value(depth)}),
                }
            })
            .collect();
        let value = self.scalar(depth);
        match self.random.percent(50) {
            true => json!({"value": value, "mapping": mapping, "default": self.value(depth)}),
            false => json!({"value": value, "mapping": mapping}),
        }
    }

    fn concat(&mut self, depth: usize) -> Value {
        let values: Value = (0..self.random.below(5))
            .map(|_| self.scalar(depth))
            .collect();
        match self.random.below(4) {
            0 => json!({ "values": values }),
            1 => json!({"values": values, "delimiter": self.random.pick(&[", ", "", "-", "é"])}),
            2 => json!({"values": self.var(&LISTS), "delimiter": 5}),
            _ => values,
        }
    }

    fn case(&mut self, depth: usize) -> Value {
        let count = self.random.below(4);
        let cases: Vec<Value> = (0..count)
            .map(|_| match self.random.below(8) {
                0 => json!({"value": self.value(depth)}),
                1 => json!({"filter": self.var(&LOCATORS), "value": self.value(depth)}),
                2 => json!({"filter": null, "value": self.value(depth)}),
                3 => json!({"filter": {"$and": [self.eval(depth), self.eval(depth)]}, "value": 1}),
                4 => json!({ "filter": self.eval(depth) }),
                _ => json!({"filter": self.eval(depth), "value": self.value(depth)}),
            })
            .collect();
        match self.random.below(3) {
            0 => json!(cases),
            1 => json!({ "cases": cases }),
            _ => json!({"cases": cases, "default": self.value(depth)}),
        }
    }

    fn iterate(&mut self, depth: usize) -> Value {
        let source = match self.within {
            0 => self.var(&LISTS),
            _ => self.var(&LOCATORS),
        };
        self.within += 1;
        let item = self.value(depth.min(1));
        self.within -= 1;
        json!({"source": source, "item": item})
    }

    fn eval(&mut self, depth: usize) -> Value {
        let operator = *self.random.pick(&[
            "is",
            "isNot",
            "oneOf",
            "noneOf",
            "contains",
            "doesNotContain",
            "lt",
            "lte",
            "gt",
            "gte",
            "isEmpty",
            "isNotEmpty",
        ]);
        let operand = match operator {
            "oneOf" | "noneOf" => (0..self.random.below(4))
                .map(|_| scalar(self.random, true))
                .collect(),
            "isEmpty" | "isNotEmpty" => self
                .random
                .pick(&[json!(true), Value::Null, json!("")])
                .clone(),
            _ => match self.random.below(3) {
                0 => json!({"$var": *self.random.pick(&["$.text1", "$.missing"])}),
                _ => scalar(self.random, true),
            },
        };
        // Within `$iterate` the root is out of reach, and the operand is nothing.
        json!({"$eval": self.value(depth), operator: operand})
    }

    /// Objects, or what no object is; never a list.
    fn objects(&mut self, depth: usize) -> Value {
        (0..self.random.below(4))
            .map(|_| match self.random.below(5) {
                0 => json!({"a": self.value(depth), "z": 1}),
                1 => json!({"b": self.scalar(depth)}),
                2 => scalar(self.random, true),
                3 if self.within == 0 => json!({"$var": "$.object1"}),
                _ if self.within == 0 => json!({"$var": "$.object2.a"}),
                _ => json!({"c": self.var(&LOCATORS)}),
            })
            .collect()
    }

    fn jsonata(&mut self) -> String {
        let path = |random: &mut Random| {
            *random.pick(&[
                "$.text1",
                "text2",
                "$.any1",
                "$.list1",
                "$.list2.a",
                "$.object1.a.c",
                "$.list3.b",
                "$.object1.`x y`",
                "$.missing",
                "$",
            ])
        };
        let literal = *self
            .random
            .pick(&["'open'", "\"x\"", "1", "0", "true", "null", "''"]);
        let (a, b) = (path(self.random), path(self.random));
        match self.random.below(9) {
            0 => format!("$not({a})"),
            1 => format!("{a} = {literal}"),
            2 => format!("{a} ? {literal} : {b}"),
            3 => format!("{a} != {literal} and {b}"),
            4 => format!("$exists({a}) or $boolean({b})"),
            5 => format!("{a} = {literal} ? 'yes' : ({b} ? 'no')"),
            6 => format!("{a} = {b}"),
            7 => a.to_owned(),
            _ => format!("$boolean({a})"),
        }
    }

    /// An object with copies of its own members.
    fn copies(&mut self) -> Value {
        let mut object = Map::new();
        for key in ["a", "b", "c", "d"] {
            let value = match self.random.below(3) {
                0 => {
                    json!({"$copy": *self.random.pick(&["$.a", "b", "$.c.a", "$.d", "$.missing", "$.b.b", "$"])})
                }
                1 => {
                    json!({"a": self.value(1), "b": {"$copy": *self.random.pick(&["$.a", "$.d", "$.c.a"])}})
                }
                _ => self.value(2),
            };
            object.insert(key.to_owned(), value);
        }
        Value::Object(object)
    }
}

//! Formulas: ours against Membrane's own SDK, on generated formulas, on real mappings, and one by one where the
//! two differ on purpose.

#[path = "formulas/generate.rs"]
mod generate;
#[path = "formulas/mappings.rs"]
mod mappings;
#[path = "formulas/values.rs"]
mod values;

use connectome::Json;
use connectome::formula::{self, Failure, Formula, Problem, Scope, code};
use connectome_tests::membrane::{Membrane, Outcome};
use serde_json::{Value, json};
use values::{Random, Reads};

/// How many formulas of each name.
const FORMULAS: usize = 40;
/// How many inputs for each formula and mapping.
const INPUTS: usize = 200;

#[test]
#[expect(clippy::print_stdout, reason = "the counts are the result")]
fn every_formula_gives_what_membrane_gives() {
    let Some(mut membrane) = Membrane::start() else {
        return;
    };
    let mut random = Random::new(3);
    for name in generate::FORMULAS {
        let mut values = 0;
        for _ in 0..FORMULAS {
            let formula = generate::formula(name, &mut random);
            let inputs: Vec<Value> = (0..INPUTS).map(|_| generate::input(&mut random)).collect();
            let theirs = match name {
                "lookup" | "findExternalRecordId" | "findAppRecordId" => {
                    membrane.resolve(&formula, &inputs)
                }
                _ => membrane.build(&formula, &inputs),
            };
            let parsed =
                read(&formula).unwrap_or_else(|it| panic!("{formula} is a formula: {it:?}"));
            for (input, theirs) in inputs.iter().zip(&theirs) {
                if !has_cut_year(theirs) {
                    assert_same(&formula, input, &compute(&parsed, input), theirs);
                }
                values += usize::from(matches!(theirs, Outcome::Value(_)));
            }
        }
        println!("${name}: {FORMULAS} formulas × {INPUTS} inputs, {values} with a value");
        assert!(
            values > 0 || name == "dataSchemaRef",
            "${name} never has a value"
        );
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "the counts are the result")]
fn every_real_mapping_gives_what_membrane_gives() {
    let mappings = mappings::all();
    let Some(mut membrane) = Membrane::start().filter(|_| !mappings.is_empty()) else {
        return;
    };
    let (mut same, mut refused) = (0, 0);
    for (index, mapping) in mappings.iter().enumerate() {
        let mut random = Random::new(index as u64);
        let (formula, problems) = without_problems(&mapping.formula);
        for problem in &problems {
            println!(
                "refused: {}{} {}",
                mapping.name, problem.pointer, problem.code
            );
            assert!(
                [
                    code::LEGACY_ITERATE,
                    code::UNSUPPORTED_JSONATA,
                    code::FORMULA_LEAK,
                    // A second formula in one object, which Membrane ignores.
                    code::UNKNOWN_KEY
                ]
                .contains(&problem.code),
                "{}: {problem}",
                mapping.name
            );
        }
        refused += problems.len();
        let reads = Reads::of(&formula);
        let inputs: Vec<Value> = (0..INPUTS).map(|_| reads.input(&mut random)).collect();
        let theirs = membrane.build(&formula, &inputs);
        let parsed = read(&formula).unwrap_or_else(|it| panic!("{}: {it:?}", mapping.name));
        for (input, theirs) in inputs.iter().zip(&theirs) {
            assert_same(&formula, input, &compute(&parsed, input), theirs);
        }
        same += 1;
    }
    println!("{same} mappings × {INPUTS} inputs are the same; {refused} fields refused");
}

#[test]
fn overrides_merge_as_membrane_merges_them() {
    let Some(mut membrane) = Membrane::start() else {
        return;
    };
    let mut random = Random::new(4);
    let mut part = || match random.below(3) {
        0 => generate::formula("copy", &mut random),
        1 => generate::input(&mut random),
        _ => {
            let name = *random.pick(&["var", "concat", "case", "map", "iterate"]);
            json!({"a": generate::formula(name, &mut random), "b": [1, {"c": generate::input(&mut random)}]})
        }
    };
    for _ in 0..FORMULAS {
        let base = part();
        let overrides: Vec<Value> = (0..INPUTS).map(|_| part()).collect();
        let theirs = membrane.merge(&base, &overrides);
        for (over, theirs) in overrides.iter().zip(&theirs) {
            let merged = formula::merge(&ours(&base), &ours(over), &[]).expect("nothing is frozen");
            let merged = serde_json::from_str(merged.as_text()).expect("it is JSON");
            assert_same(&base, over, &Outcome::Value(merged), theirs);
        }
    }
}

/// What differs on purpose.
struct Exception {
    /// Why Membrane's result is nobody's wish.
    reason: &'static str,
    formula: Value,
    input: Value,
    theirs: Outcome,
    /// None is nothing.
    ours: Option<Value>,
}

#[test]
fn exceptions_are_as_the_table_says() {
    let Some(mut membrane) = Membrane::start() else {
        return;
    };
    for it in exceptions() {
        let theirs = membrane.build(&it.formula, std::slice::from_ref(&it.input));
        assert_eq!(theirs, [it.theirs], "Membrane's: {}", it.reason);
        let formula =
            read(&it.formula).unwrap_or_else(|problems| panic!("{}: {problems:?}", it.reason));
        let ours = it.ours.map_or(Outcome::Nothing, Outcome::Value);
        assert_eq!(compute(&formula, &it.input), ours, "ours: {}", it.reason);
    }
}

fn exceptions() -> Vec<Exception> {
    let nothing = || Outcome::Nothing;
    let value = |it: Value| Outcome::Value(it);
    vec![
        Exception {
            reason: "0, false and empty text in a list read as undefined",
            formula: json!({"$var": "$.list[0]"}),
            input: json!({"list": [0]}),
            theirs: nothing(),
            ours: Some(json!(0)),
        },
        Exception {
            reason: "lists and objects are only equal to themselves, not to equal ones",
            formula: json!({"$eval": {"$var": "$.a"}, "is": {"$var": "$.b"}}),
            input: json!({"a": [1, {"x": 2}], "b": [1, {"x": 2}]}),
            theirs: value(json!(false)),
            ours: Some(json!(true)),
        },
        Exception {
            reason: "the same in lists of values",
            formula: json!({"$eval": {"$var": "$.a"}, "contains": [1]}),
            input: json!({"a": [[1]]}),
            theirs: value(json!(false)),
            ours: Some(json!(true)),
        },
        Exception {
            reason: "a missing delimiter is the word `undefined`",
            formula: json!({"$concat": {"values": ["a", "b"], "delimiter": {"$var": "$.d"}}}),
            input: json!({}),
            theirs: value(json!("aundefinedb")),
            ours: Some(json!("ab")),
        },
        Exception {
            reason: "a delimiter that is null is the word `null`",
            formula: json!({"$concat": {"values": ["a", "b"], "delimiter": {"$var": "$.d"}}}),
            input: json!({"d": null}),
            theirs: value(json!("anullb")),
            ours: Some(json!("ab")),
        },
        Exception {
            reason: "a missing text is looked for as the word `undefined`",
            formula: json!({"$eval": "it is undefined", "contains": {"$var": "$.d"}}),
            input: json!({}),
            theirs: value(json!(true)),
            ours: Some(json!(false)),
        },
        Exception {
            reason: "a list counts as an object with numbers for keys",
            formula: json!({"$mergeObjects": [{"a": 1}, {"$var": "$.list"}]}),
            input: json!({"list": ["x"]}),
            theirs: value(json!({"a": 1, "0": "x"})),
            ours: Some(json!({"a": 1})),
        },
        Exception {
            reason: "what a template puts in is searched for further placeholders",
            formula: json!({"$tpl": {"template": "{a} {b}", "values": {"a": {"$var": "$.a"}, "b": "B"}}}),
            input: json!({"a": "{b}"}),
            theirs: value(json!("B B")),
            ours: Some(json!("{b} B")),
        },
        Exception {
            reason: "in what a template puts in, `$&` stands for the placeholder",
            formula: json!({"$tpl": {"template": "{a}", "values": {"a": {"$var": "$.a"}}}}),
            input: json!({"a": "5$&"}),
            theirs: value(json!("5{a}")),
            ours: Some(json!("5$&")),
        },
        Exception {
            reason: "data that looks like a copy is one",
            formula: json!({"a": {"$var": "$.a"}, "b": 1}),
            input: json!({"a": {"$copy": "b"}}),
            theirs: value(json!({"a": 1, "b": 1})),
            ours: Some(json!({"a": {"$copy": "b"}, "b": 1})),
        },
        Exception {
            reason: "years that are not of four digits push the date out of its text",
            formula: json!({"$extractDate": "+012345-01-01"}),
            input: json!({}),
            theirs: value(json!("+012345-01")),
            ours: None,
        },
        Exception {
            reason: "whole numbers are rounded to 53 bits",
            formula: json!({"$concat": [{"$var": "$.id"}]}),
            input: json!({"id": 9_007_199_254_740_993_u64}),
            theirs: value(json!("9007199254740992")),
            ours: Some(json!("9007199254740993")),
        },
        Exception {
            reason: "so different ids are equal",
            formula: json!({"$eval": {"$var": "$.id"}, "is": 9_007_199_254_740_992_u64}),
            input: json!({"id": 9_007_199_254_740_993_u64}),
            theirs: value(json!(true)),
            ours: Some(json!(false)),
        },
    ]
}

/// The mapping without the fields that are no formulas, and what is wrong with those.
fn without_problems(mapping: &Value) -> (Value, Vec<Problem>) {
    let Err(problems) = read(mapping) else {
        return (mapping.clone(), Vec::new());
    };
    let mut rest = mapping.clone();
    for problem in &problems {
        let field = problem
            .pointer
            .split('/')
            .nth(1)
            .expect("a field")
            .to_owned();
        rest.as_object_mut().expect("an object").remove(&field);
    }
    (rest, problems)
}

fn read(formula: &Value) -> Result<Formula, Vec<Problem>> {
    formula::parse_membrane(&ours(formula))
}

fn ours(value: &Value) -> Json {
    value.to_string().parse().expect("serde_json writes JSON")
}

fn compute(formula: &Formula, input: &Value) -> Outcome {
    match formula::evaluate(formula, &Scope::new(&ours(input))) {
        Ok(Some(value)) => {
            Outcome::Value(serde_json::from_str(value.as_text()).expect("it is JSON"))
        }
        Ok(None) => Outcome::Nothing,
        Err(Failure::Pending(_)) => resolve(formula, input),
        Err(failure) => Outcome::Error(failure.to_string()),
    }
}

fn assert_same(formula: &Value, input: &Value, ours: &Outcome, theirs: &Outcome) {
    let same = match (ours, theirs) {
        (Outcome::Value(ours), Outcome::Value(theirs)) => equal(ours, theirs),
        (Outcome::Nothing, Outcome::Nothing) | (Outcome::Error(_), Outcome::Error(_)) => true,
        _ => false,
    };
    assert!(
        same,
        "{formula}\n  of {input}\n  is {ours:?}\n  and Membrane's is {theirs:?}"
    );
}

/// Whether a date of a year that is not of four digits was cut off in the middle, as the table below has it:
/// `+012345-01`, `01T00:00`.
fn has_cut_year(theirs: &Outcome) -> bool {
    let Outcome::Value(value) = theirs else {
        return false;
    };
    let text = value.to_string();
    let is = |at: usize, pattern: &str| {
        pattern.bytes().enumerate().all(|(index, expected)| {
            let byte = text.as_bytes().get(at + index).copied().unwrap_or(b' ');
            match expected {
                b'9' => byte.is_ascii_digit(),
                b'+' => byte == b'+' || byte == b'-',
                b'!' => byte != b':' && !byte.is_ascii_digit(),
                _ => byte == expected,
            }
        })
    };
    (0..text.len()).any(|at| is(at, "+999999-99") || is(at, "99T99:99!"))
}

/// Equal as JavaScript holds values: numbers are floats, the order of members does not count.
fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| equal(a, b)))
        }
        _ => a == b,
    }
}

/// Lookups that find what they look for written as text, as the SDK's do in the oracle.
struct Echo;

impl formula::Lookup for Echo {
    async fn find(&self, _: &str, arguments: &Json) -> Result<Option<Json>, connectome::BoxError> {
        Ok(Some(Json::from(format!("lookup {arguments}"))))
    }
}

impl formula::Links for Echo {
    async fn external_id(
        &self,
        table: &str,
        record_id: &Json,
    ) -> Result<Option<Json>, connectome::BoxError> {
        Ok(Some(asked("external", table, record_id)))
    }

    async fn app_id(
        &self,
        table: &str,
        record_id: &Json,
    ) -> Result<Option<Json>, connectome::BoxError> {
        Ok(Some(asked("app", table, record_id)))
    }
}

fn asked(kind: &str, table: &str, record_id: &Json) -> Json {
    Json::from(format!(
        r#"{kind} {{"dataLinkTableKey":{},"recordId":{record_id}}}"#,
        json!(table)
    ))
}

fn resolve(formula: &Formula, input: &Value) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    match runtime.block_on(formula::resolve(formula, &ours(input), &Echo, &Echo)) {
        Ok(Some(value)) => {
            Outcome::Value(serde_json::from_str(value.as_text()).expect("it is JSON"))
        }
        Ok(None) => Outcome::Nothing,
        Err(error) => Outcome::Error(error.to_string()),
    }
}

//! Whatever the formula and the input: no panic, and an end.

use super::{Failure, Formula, Scope, evaluate, merge, parse, parse_membrane, print};
use crate::value::Json;

const FORMULAS: [&str; 12] = [
    r#"{"a":"$.b.c[0]","b":[1.50,null,"x"],"c":{"$plain":{"$var":"$.x"}}}"#,
    r#"{"$concat":{"values":["$.a"," ",{"$firstName":"$.b"},{"$lastName":"$"}],"delimiter":"$.d"}}"#,
    r#"{"$case":{"cases":[{"filter":{"$eval":"$.a","is":"x"},"value":1}],"default":{"$copy":"$.d"}}}"#,
    r#"{"x":{"$iterate":{"source":"$.b","item":{"$and":[{"$eval":"$.item","isEmpty":true},"$.parent.a"]}}}}"#,
    r#"{"$map":{"value":"$.a","mapping":[{"from":"x","to":{"$record":{"id":3,"name":"x"}}},{"from":[1],"to":2}]}}"#,
    r#"{"$tpl":{"template":"{a} {b}","values":{"a":"$.a","b":{"$extractDate":"$.d"}}}}"#,
    r#"{"$lookup":{"query":{"email":"$.a"}}}"#,
    r#"{"$findAppRecordId":{"dataLinkTable":{"key":"c"},"recordId":"$.a"}}"#,
    r#"{"$jsonata":"$not($.a) ? $.b.c = 1 : $exists($.b)"}"#,
    r#"{"$mergeObjects":["$.b",{"a":{"$extractTime":"$.d"}},"$"]}"#,
    r#"{"$or":[{"$eval":"$.a","contains":"X"},{"$eval":"$.b","gte":5},{"$eval":"$.d","oneOf":["$.a",null]}]}"#,
    r#"{"a":{"$copy":"$.b"},"b":{"$firstNotEmpty":["$.a",{"$domainFromEmail":"$.d"}]},"c":[{"$copy":"$.a"}]}"#,
];

const INPUTS: [&str; 6] = [
    "{}",
    r#"{"a":"x","b":{"c":[1,[2]]},"d":"2024-02-29T10:00:00Z"}"#,
    r#"{"a":null,"b":[{"a":1},[],"",0],"d":"a@b"}"#,
    r#"{"a":"\ud800","b":"Ludwig van \"Beethoven, Jr","d":"+271821-04-20 (("}"#,
    r#"{"a":[[[[]]]],"b":1e400,"d":"99999999999999999999:::..+-+5"}"#,
    r#"["a",{"b":-0.0}]"#,
];

/// Words that make a mutation more than noise.
const WORDS: [&str; 34] = [
    "\"$var\":",
    "\"$.a\"",
    "\"$\"",
    "\"$.item\"",
    "\"$.parent\"",
    "null",
    "[]",
    "{}",
    "1e999",
    "-0",
    "\"\"",
    "\"is\":",
    "true",
    ",",
    ":",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "\\",
    "\\ud800",
    "$",
    ".",
    "[0]",
    "é",
    "\u{feff}",
    "\"$copy\":\"$.a\"",
    "\"$iterate\":",
    "\"source\":",
    "\"item\":",
    "\"12:30 PM\"",
    "'",
    "(",
];

#[test]
fn mutated_formulas_never_panic() {
    let mut random = Random(11);
    let (mut read, mut computed) = (0, 0);
    for turn in 0..30_000 {
        let formula = random.mutated(FORMULAS[turn % FORMULAS.len()]);
        let input = match random.below(3) {
            0 => random.mutated(INPUTS[turn % INPUTS.len()]),
            _ => INPUTS[turn % INPUTS.len()].to_owned(),
        };
        let Ok(json) = formula.parse::<Json>() else {
            continue;
        };
        let _ = parse_membrane(&json);
        if let Ok(over) = input.parse::<Json>() {
            let _ = merge(&json, &over, &["a"]);
        }
        let Ok(parsed) = parse(&json) else { continue };
        read += 1;
        let printed = print(&parsed);
        let again = parse(&printed).unwrap_or_else(|it| panic!("{formula}: {printed}: {it:?}"));
        assert_eq!(print(&again), printed, "{formula}");
        let Ok(input) = input.parse::<Json>() else {
            continue;
        };
        let first = evaluate(&parsed, &Scope::new(&input));
        assert_eq!(
            first,
            evaluate(&again, &Scope::new(&input)),
            "{formula} of {input}"
        );
        if let Ok(Some(value)) = first {
            computed += 1;
            assert_eq!(
                value.as_text().parse(),
                Ok(value.clone()),
                "{formula} of {input}"
            );
        }
    }
    assert!(read > 2_500 && computed > 1_000, "{read} {computed}");
}

// Ten lists of ten around one another are ten thousand million values.
#[test]
fn work_is_bounded() {
    let mut formula = "\"$\"".to_owned();
    for _ in 0..10 {
        formula = format!(r#"{{"$iterate":{{"source":[1,2,3,4,5,6,7,8,9,0],"item":{formula}}}}}"#);
    }
    assert_eq!(result(&formula, "{}"), Err(Failure::TooMuch));

    let large = format!(
        "[{}]",
        vec![format!("\"{}\"", "x".repeat(1000)); 3000].join(",")
    );
    let formula = r#"{"$iterate":{"source":{"$var":"$"},"item":"$.parent"}}"#;
    assert_eq!(result(formula, &large), Err(Failure::TooMuch));
}

#[test]
fn depth_is_bounded() {
    let input = format!("{}{}", "[".repeat(127), "]".repeat(127));
    assert!(result(r#""$.a""#, r#"{"a":[[]]}"#).is_ok());
    assert!(result(r#"{"$var":"$"}"#, &input).is_ok());
    assert_eq!(result(r#"[{"$var":"$"}]"#, &input), Err(Failure::TooDeep));

    // Nobody reads such a formula, but anybody can build one.
    let mut formula: Formula = parse(&Json::from(1)).unwrap();
    for _ in 0..5_000 {
        let pointer = formula.pointer.clone();
        formula = Formula {
            pointer,
            expression: super::Expression::List(vec![formula]),
        };
    }
    let input = Json::null();
    assert_eq!(
        evaluate(&formula, &Scope::new(&input)),
        Err(Failure::TooDeep)
    );
}

// A list within names, dates and templates must cost no more than its length.
#[test]
fn long_texts_take_linear_time() {
    for text in ["\\\"", "a,", " , ", "((", "1 ", "a ", "{a", "van ", "-1:"] {
        let input = format!("{{\"a\":\"{}\"}}", text.repeat(300_000));
        let formula = r#"{"a":{"$firstName":"$.a"},"b":{"$lastName":"$.a"},"c":{"$extractDate":"$.a"},
            "d":{"$tpl":{"template":"{a}","values":{"a":"$.a"}}},"e":{"$eval":"$.a","contains":"zz"}}"#;
        let since = std::time::Instant::now();
        assert!(result(formula, &input).is_ok(), "{text}");
        assert!(
            since.elapsed().as_secs() < 10,
            "{text}: {:?}",
            since.elapsed()
        );
    }
}

fn result(formula: &str, input: &str) -> Result<Option<Json>, Failure> {
    let formula = parse(&formula.parse().unwrap()).unwrap();
    evaluate(&formula, &Scope::new(&input.parse().unwrap()))
}

/// The same numbers in every run (SplitMix64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) % limit as u64) as usize
    }

    /// With pieces removed, added and replaced by those of other formulas.
    fn mutated(&mut self, text: &str) -> String {
        let mut letters: Vec<char> = text.chars().collect();
        for _ in 0..self.below(3) {
            let from = self.below(letters.len() + 1);
            let to = (from + self.below(4)).min(letters.len());
            let word = WORDS[self.below(WORDS.len())];
            letters.splice(from..to, word.chars());
        }
        // Whole values in place of others keep it JSON.
        let mut text: String = letters.into_iter().collect();
        if self.below(2) == 0 {
            let locators = ["\"$.a\"", "\"$.b\"", "\"$.d\"", "\"$\"", "\"$.item\""];
            let other = FORMULAS[self.below(FORMULAS.len())];
            text = text.replacen(locators[self.below(locators.len())], other, 1);
        }
        text
    }
}

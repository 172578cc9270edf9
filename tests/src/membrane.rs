//! Membrane's SDK under Node, which says what a formula gives there: `tests/formula/oracle.cjs`.

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

/// The SDK, in a process of its own that ends with this.
#[derive(Debug)]
pub struct Membrane {
    child: Child,
    questions: Option<ChildStdin>,
    answers: Lines<BufReader<ChildStdout>>,
}

/// What came of one input.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A value.
    Value(Value),
    /// Membrane's undefined.
    Nothing,
    /// An exception.
    Error(String),
}

impl Membrane {
    /// The SDK. `None`, and a line that says why, where it cannot be installed.
    pub fn start() -> Option<Self> {
        let scripts = crate::corpus::workspace().join("tests/formula");
        if !crate::server::installed("Membrane's SDK", &scripts) {
            return None;
        }
        let mut child = Command::new("bash")
            .arg(scripts.join("run.sh"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("bash starts");
        let questions = child.stdin.take();
        let answers = child.stdout.take().expect("its output is piped");
        Some(Self {
            child,
            questions,
            answers: BufReader::new(answers).lines(),
        })
    }

    /// `buildData`: the formula's value for each input.
    pub fn build(&mut self, formula: &Value, inputs: &[Value]) -> Vec<Outcome> {
        self.outcomes("build", formula, inputs)
    }

    /// `resolveFormulas`: the same with lookups, which find what they look for written as text.
    pub fn resolve(&mut self, formula: &Value, inputs: &[Value]) -> Vec<Outcome> {
        self.outcomes("resolve", formula, inputs)
    }

    /// `mergeWithFormulas`: each override laid over the formula.
    pub fn merge(&mut self, formula: &Value, overrides: &[Value]) -> Vec<Outcome> {
        self.outcomes("merge", formula, overrides)
    }

    /// How long `buildData` takes for all inputs, `runs` times.
    pub fn time(&mut self, formula: &Value, inputs: &[Value], runs: usize) -> Duration {
        let answer = self.ask(&json!({
            "how": "time", "formula": formula, "inputs": inputs, "runs": runs,
        }));
        Duration::from_nanos(answer["nanoseconds"].as_u64().expect("a number"))
    }

    fn outcomes(&mut self, how: &str, formula: &Value, inputs: &[Value]) -> Vec<Outcome> {
        let question = json!({"how": how, "formula": formula, "inputs": inputs});
        let answer = self.ask(&question);
        let results = answer["results"].as_array().expect("a list of results");
        assert_eq!(results.len(), inputs.len(), "one result for each input");
        results
            .iter()
            .map(|it| match (it.get("value"), it.get("error")) {
                (Some(value), _) => Outcome::Value(value.clone()),
                (None, Some(error)) => Outcome::Error(error.to_string()),
                (None, None) => Outcome::Nothing,
            })
            .collect()
    }

    fn ask(&mut self, question: &Value) -> Value {
        let pipe = self.questions.as_mut().expect("it is open until the end");
        writeln!(pipe, "{question}").expect("Node reads");
        let line = self.answers.next().expect("Node answers").expect("text");
        serde_json::from_str(&line).expect("Node writes JSON")
    }
}

impl Drop for Membrane {
    fn drop(&mut self) {
        // Without further questions it ends.
        self.questions = None;
        // It has ended already, or it ends now.
        let _ = self.child.wait();
    }
}

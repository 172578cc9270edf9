//! Formulas without types on either side → a function over any JSON.
//!
//! Such a function calls the interpreter's rules in the order in which the interpreter would.

use connectome::formula::{Case, Expression, Formula, Locator, Operator, Step, Term, Values};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};

/// `fn name(input: &Json) -> Option<Json>`. `None` where the formula asks for lookups or data links, which
/// nothing but the interpreter can be answered.
pub(crate) fn function(name: &str, formula: &Formula) -> Option<TokenStream> {
    let name = Ident::new(name, Span::call_site());
    let mut untyped = Untyped {
        depth: 0,
        has_copies: false,
    };
    let value = untyped.value(formula)?;
    let has_copies = untyped.has_copies;
    Some(quote! {
        pub fn #name(input: &Json) -> Option<Json> {
            let input = Input::new(input);
            let root = input.root();
            let _ = &root;
            finish(#value, #has_copies)
        }
    })
}

struct Untyped {
    /// How many iterations stand around the formula at hand.
    depth: usize,
    has_copies: bool,
}

impl Untyped {
    fn value(&mut self, formula: &Formula) -> Option<TokenStream> {
        Some(match &formula.expression {
            Expression::Literal(json) | Expression::Plain(json) => literal(json.as_text()),
            Expression::Record { id, .. } => literal(id.as_text()),
            Expression::Object(members) => {
                let members = self.named(members)?;
                quote!(object([#(#members),*]))
            }
            Expression::List(items) => {
                let items = self.all(items)?;
                quote!(list([#(#items),*]))
            }
            Expression::Var(locator) => self.way(locator.steps()),
            Expression::Copy(locator) => {
                self.has_copies = true;
                let text = locator.to_string();
                quote!({
                    static LOCATOR: LazyLock<Locator> =
                        LazyLock::new(|| Locator::parse(#text).unwrap_or_default());
                    copy(&LOCATOR)
                })
            }
            Expression::Tpl { template, values } => {
                let values = self.named(values)?;
                quote!(template(#template, [#(#values),*]))
            }
            Expression::Concat { values, delimiter } => {
                let values = self.values(values)?;
                let delimiter = self.optional(delimiter.as_deref())?;
                quote!(concat(#values, #delimiter))
            }
            Expression::Map {
                value,
                mapping,
                default,
            } => {
                let value = self.value(value)?;
                let mut chain = self.optional(default.as_deref())?;
                for entry in mapping.iter().rev() {
                    let (from, to) = (self.value(&entry.from)?, self.optional(entry.to.as_ref())?);
                    chain = quote!(if equals(&value, #from) { #to } else { #chain });
                }
                quote!({ let value = #value; #chain })
            }
            Expression::Case { cases, default } => {
                let default = self.optional(default.as_deref())?;
                let mut chain = quote!(not_null(#default));
                for Case { filter, value } in cases.iter().rev() {
                    let filter = self.optional(filter.as_ref())?;
                    let value = self.optional(value.as_ref())?;
                    chain = quote!(if applies(#filter) { #value } else { #chain });
                }
                chain
            }
            Expression::Iterate { source, item } => {
                let source = self.value(source)?;
                let (name, index) = names(self.depth);
                self.depth += 1;
                let item = self.value(item);
                self.depth -= 1;
                let item = item?;
                quote!(iterate(#source, |#name, #index| { let _ = (#name, #index); #item }))
            }
            Expression::Eval { value, operator } => {
                let value = self.value(value)?;
                let (key, operand): (_, Option<&Formula>) = Operator::parts(operator);
                let operand = self.optional(operand)?;
                quote!(holds(#key, #value, #operand))
            }
            Expression::And(values) => {
                let values = self.values(values)?;
                quote!(all(#values))
            }
            Expression::Or(values) => {
                let values = self.values(values)?;
                quote!(any(#values))
            }
            Expression::FirstNotEmpty(values) => {
                let values = self.values(values)?;
                quote!(first(#values))
            }
            Expression::MergeObjects(values) => {
                let values = self.values(values)?;
                quote!(merge(#values))
            }
            Expression::FirstName(value) => self.call("first_name", value)?,
            Expression::LastName(value) => self.call("last_name", value)?,
            Expression::DomainFromEmail(value) => self.call("domain_from_email", value)?,
            Expression::ExtractDate(value) => self.call("extract_date", value)?,
            Expression::ExtractTime(value) => self.call("extract_time", value)?,
            Expression::Jsonata(jsonata) => self.term(&jsonata.term),
            Expression::DataSchemaRef(_) => quote!(None),
            Expression::Lookup(_)
            | Expression::FindExternalRecordId(_)
            | Expression::FindAppRecordId(_) => return None,
        })
    }

    fn call(&mut self, function: &str, value: &Formula) -> Option<TokenStream> {
        let function = Ident::new(function, Span::call_site());
        let value = self.value(value)?;
        Some(quote!(#function(#value)))
    }

    fn optional(&mut self, formula: Option<&Formula>) -> Option<TokenStream> {
        match formula {
            Some(formula) => self.value(formula),
            None => Some(quote!(None)),
        }
    }

    fn all(&mut self, formulas: &[Formula]) -> Option<Vec<TokenStream>> {
        formulas.iter().map(|it| self.value(it)).collect()
    }

    fn named(&mut self, members: &[(Box<str>, Formula)]) -> Option<Vec<TokenStream>> {
        let named = members.iter().map(|(key, formula)| {
            let value = self.value(formula)?;
            Some(quote!((#key, #value)))
        });
        named.collect()
    }

    fn values(&mut self, values: &Values) -> Option<TokenStream> {
        match values {
            Values::Listed(formulas) => {
                let values = self.all(formulas)?;
                Some(quote!([#(#values),*]))
            }
            Values::Computed(formula) => {
                let list = self.value(formula)?;
                Some(quote!(computed(#list)))
            }
        }
    }

    // As the interpreter goes: inside an iteration only `item`, `index` and `parent` lead anywhere.
    fn way(&self, mut steps: &[Step]) -> TokenStream {
        let mut depth = self.depth;
        while depth > 0 {
            let (item, index) = names(depth - 1);
            let Some((first, rest)) = steps.split_first() else {
                return self.frame(depth);
            };
            steps = rest;
            match first {
                Step::Key(key) if &**key == "parent" => depth -= 1,
                Step::Key(key) if &**key == "item" => {
                    return follow(quote!(Some(#item.clone())), steps);
                }
                Step::Key(key) if &**key == "index" => {
                    return follow(quote!(Some(Any::index(#index))), steps);
                }
                _ => return quote!(None),
            }
        }
        follow(quote!(Some(root.clone())), steps)
    }

    /// `$` itself, as an option.
    fn frame(&self, depth: usize) -> TokenStream {
        let whole = self.whole(depth);
        quote!(Some(#whole))
    }

    fn whole(&self, depth: usize) -> TokenStream {
        if depth == 0 {
            return quote!(root.clone());
        }
        let (item, index) = names(depth - 1);
        let parent = self.whole(depth - 1);
        quote!(frame(#item, #index, #parent))
    }

    fn term(&self, term: &Term) -> TokenStream {
        let truth = |term: &Term| {
            let value = self.term(term);
            quote!(truth(&#value))
        };
        match term {
            Term::Literal(json) => literal(json.as_text()),
            Term::Path(locator) => {
                let (whole, path) = (self.whole(self.depth), path(locator));
                quote!(follow(&#whole, #path))
            }
            Term::Equal(a, b) => {
                let (a, b) = (self.term(a), self.term(b));
                quote!(boolean(same(#a, #b)))
            }
            Term::NotEqual(a, b) => {
                let (a, b) = (self.term(a), self.term(b));
                quote!(boolean(differs(#a, #b)))
            }
            Term::And(a, b) => {
                let (a, b) = (truth(a), truth(b));
                quote!(boolean(#a && #b))
            }
            Term::Or(a, b) => {
                let (a, b) = (truth(a), truth(b));
                quote!(boolean(#a || #b))
            }
            Term::Not(it) => {
                let it = self.term(it);
                quote!(#it.and_then(|it| boolean(!truth(&Some(it)))))
            }
            Term::Boolean(it) => {
                let it = self.term(it);
                quote!(#it.and_then(|it| boolean(truth(&Some(it)))))
            }
            Term::Exists(it) => {
                let it = self.term(it);
                quote!(boolean(#it.is_some()))
            }
            Term::Conditional {
                condition,
                then,
                otherwise,
            } => {
                let (condition, then) = (truth(condition), self.term(then));
                let otherwise = match otherwise {
                    Some(it) => self.term(it),
                    None => quote!(None),
                };
                quote!(if #condition { #then } else { #otherwise })
            }
        }
    }
}

fn path(locator: &Locator) -> TokenStream {
    let text = locator.to_string();
    quote!({
        static LOCATOR: LazyLock<Locator> =
            LazyLock::new(|| Locator::parse(#text).unwrap_or_default());
        &LOCATOR
    })
}

fn literal(json: &str) -> TokenStream {
    quote!(literal(#json))
}

fn follow(start: TokenStream, steps: &[Step]) -> TokenStream {
    let mut value = start;
    for step in steps {
        value = match step {
            Step::Key(key) => {
                let key = &**key;
                quote!(#value.and_then(|it| it.key(#key)))
            }
            Step::Index(index) => {
                let index = Literal::usize_unsuffixed(*index);
                quote!(#value.and_then(|it| it.item(#index)))
            }
        };
    }
    value
}

fn names(depth: usize) -> (Ident, Ident) {
    match depth {
        0 => (format_ident!("item"), format_ident!("index")),
        _ => (
            format_ident!("item_{}", depth + 1),
            format_ident!("index_{}", depth + 1),
        ),
    }
}

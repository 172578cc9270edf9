//! The identifiers of a generated crate, to be read.

use super::scope::{FieldName, MethodName, ModuleName, TypeName, VariantName};
use crate::ir::{Collection, Id, Operation, Resource, Type};
use std::collections::{HashMap, HashSet};

/// Every identifier of a generated crate.
#[derive(Debug)]
pub struct Names {
    /// `GitHub`
    pub(crate) connector: TypeName,
    /// What stands beside it.
    pub(crate) beside: ConnectorNames,
    pub(super) resources: Vec<ResourceNames>,
    pub(super) operations: Vec<OperationNames>,
    pub(super) types: Vec<Option<TypeNames>>,
    pub(super) knots: HashSet<Id<Type>>,
    pub(super) inline_types: HashMap<Id<Operation>, Vec<Id<Type>>>,
    pub(super) collections: Vec<CollectionNames>,
    pub(super) exposed: HashSet<Id<Operation>>,
}

/// A group of operations.
#[derive(Debug)]
pub(crate) struct ResourceNames {
    /// `issues`
    pub(crate) module: ModuleName,
    /// `Issues`
    pub(crate) ty: TypeName,
    /// `github.issues()`
    pub(crate) accessor: MethodName,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct OperationNames {
    /// Ours and stable: `issues.list_for_repo`.
    pub(crate) key: String,
    /// `list_for_repo`
    pub(crate) module: ModuleName,
    /// `ListForRepo`
    pub(crate) builder: TypeName,
    /// One constructor, or one for each body when a body is required.
    pub(crate) constructors: Vec<MethodName>,
    /// One for each parameter, both as an argument and as a setter.
    pub(crate) parameters: Vec<ArgumentNames>,
    /// One for each body.
    pub(crate) bodies: Vec<BodyNames>,
    /// What a success brings, when that takes a type of its own.
    pub(crate) success: Option<AnswerNames>,
    /// What a failure brings, when that takes a type of its own.
    pub(crate) failure: Option<AnswerNames>,
}

/// Something that is given: in the constructor or by a setter.
#[derive(Debug)]
pub(crate) struct ArgumentNames {
    /// In the constructor.
    pub(crate) argument: FieldName,
    /// As a method of the builder, and there as its argument.
    pub(crate) setter: MethodName,
}

/// A request body.
#[derive(Debug)]
pub(crate) struct BodyNames {
    /// When it is given whole.
    pub(crate) whole: ArgumentNames,
    /// When it is given in parts.
    pub(crate) parts: Vec<ArgumentNames>,
}

/// An enum over what several statuses bring.
#[derive(Debug)]
pub(crate) struct AnswerNames {
    /// `ListForRepoError`
    pub(crate) ty: TypeName,
    /// One for each content.
    pub(crate) variants: Vec<VariantName>,
}

/// A type that is an item of the crate.
#[derive(Debug)]
pub(crate) struct TypeNames {
    /// `Issue`
    pub(crate) ty: TypeName,
    /// The file that it stands in.
    pub(crate) home: Home,
    /// What it is made of.
    pub(crate) parts: PartNames,
}

/// Where a type stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Home {
    /// A file of `types/` that begins with it.
    Own(ModuleName),
    /// The file of this type.
    Type(Id<Type>),
    /// The file of this operation.
    Operation(Id<Operation>),
}

/// The names inside a type.
#[derive(Debug)]
pub(crate) enum PartNames {
    /// A record's fields, and the field that keeps other keys.
    Fields(Vec<FieldName>, Option<FieldName>),
    /// An enum's or a union's variants.
    Variants(Vec<VariantName>),
    /// The readers and the makers of a union that nothing decides.
    Accessors(Vec<(MethodName, MethodName)>),
    /// An alias has none.
    None,
}

/// What stands beside a connector.
#[derive(Debug, Default)]
pub(crate) struct ConnectorNames {
    /// `RedmineBuilder`, when there are parameters to say.
    pub(crate) builder: Option<TypeName>,
    /// One for each parameter: the builder's method and its argument.
    pub(crate) parameters: Vec<(MethodName, FieldName)>,
    /// One for each credential.
    pub(crate) credentials: Vec<CredentialNames>,
}

/// A way in.
#[derive(Debug)]
pub(crate) struct CredentialNames {
    /// `Redmine::api_key(…)`
    pub(crate) constructor: MethodName,
    /// `Redmine::oauth_client(app)`, of one whose tokens can be got; on the builder where there is one.
    pub(crate) client: Option<MethodName>,
    /// What it takes, where that is more than one thing or has a name of its own.
    pub(crate) inputs: Vec<FieldName>,
}

/// A collection.
#[derive(Debug)]
pub(crate) struct CollectionNames {
    /// Its folder, `issues`: a resource's, where one is called so.
    pub(crate) module: ModuleName,
    /// The resource whose folder it is.
    pub(crate) resource: Option<Id<Resource>>,
    /// `Issues`
    pub(crate) ty: TypeName,
    /// One for each parameter.
    pub(crate) parameters: Vec<FieldName>,
    /// The field that holds the names of custom fields to ask for, when its calls say which ones they want.
    pub(crate) fields: Option<FieldName>,
    /// `IssuesFilter`, when there is something to narrow by.
    pub(crate) filter: Option<StructNames>,
    /// `IssuesKey`
    pub(crate) key: Option<StructNames>,
    /// `IssuesNew`
    pub(crate) new: Option<StructNames>,
    /// `IssuesChange`
    pub(crate) change: Option<StructNames>,
    /// `IssuesWhole`
    pub(crate) whole: Option<StructNames>,
    /// One for each drilldown: the method that leads there.
    pub(crate) drilldowns: Vec<MethodName>,
}

/// A struct of a collection's file.
#[derive(Debug)]
pub(crate) struct StructNames {
    pub(crate) ty: TypeName,
    pub(crate) fields: Vec<FieldName>,
    /// The field that keeps other keys.
    pub(crate) extra: Option<FieldName>,
}

impl CollectionNames {
    /// The public items of its file, in the order in which they stand there.
    pub(crate) fn items(&self) -> impl Iterator<Item = &TypeName> {
        let structs = [
            &self.filter,
            &self.key,
            &self.new,
            &self.change,
            &self.whole,
        ];
        std::iter::once(&self.ty).chain(structs.into_iter().flatten().map(|it| &it.ty))
    }
}

impl Names {
    pub(crate) fn resource(&self, id: Id<Resource>) -> &ResourceNames {
        &self.resources[id.index()]
    }

    pub(crate) fn operation(&self, id: Id<Operation>) -> &OperationNames {
        &self.operations[id.index()]
    }

    pub(crate) fn collection(&self, id: Id<Collection>) -> &CollectionNames {
        &self.collections[id.index()]
    }

    /// Whether a collection of another folder calls it.
    pub(crate) fn is_exposed(&self, id: Id<Operation>) -> bool {
        self.exposed.contains(&id)
    }

    /// The public items of an operation's file, in the order in which they stand there.
    pub(crate) fn items_of(&self, id: Id<Operation>) -> impl Iterator<Item = &TypeName> {
        let names = self.operation(id);
        let inline = self.inline_types.get(&id).into_iter().flatten();
        std::iter::once(&names.builder)
            .chain(
                [&names.success, &names.failure]
                    .into_iter()
                    .flatten()
                    .map(|it| &it.ty),
            )
            .chain(inline.filter_map(|it| self.ty(*it)).map(|it| &it.ty))
    }

    /// The types that only this operation uses.
    pub(crate) fn types_of(&self, id: Id<Operation>) -> &[Id<Type>] {
        self.inline_types.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Whether an alias leads back to itself, which Rust has no way to say.
    pub(crate) fn is_knot(&self, id: Id<Type>) -> bool {
        self.knots.contains(&id)
    }

    /// `None`: the type is written out where it is used.
    pub(crate) fn ty(&self, id: Id<Type>) -> Option<&TypeNames> {
        self.types[id.index()].as_ref()
    }
}

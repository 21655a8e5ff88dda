using System.Linq.Expressions;
using NRules;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.Fluent;
using NRules.RuleModel;

namespace IptNoteLint.Linting;

/// <summary>Runs a set of rules over facts on NRules. Safe for many threads: each run is a session of its own.</summary>
internal sealed class RuleEngine
{
    private readonly ISessionFactory _sessions;

    /// <summary>Compiles the rules, interpreted, for that starts faster than compiled and a note is small.</summary>
    /// <param name="ruleTypes">Concrete subclasses of <see cref="Rule"/> with a parameterless constructor.</param>
    internal RuleEngine(IReadOnlyList<Type> ruleTypes)
    {
        var repository = new RuleRepository();
        repository.Load(spec => spec
            .PrivateTypes()
            .NestedTypes()
            .From(ruleTypes.OrderBy(type => type.FullName, StringComparer.Ordinal)));
        var compiler = new RuleCompiler { ExpressionCompiler = new Interpreter() };
        _sessions = compiler.Compile(repository.GetRuleSets());
    }

    /// <summary>Runs every rule over these facts, of which equal ones count once.</summary>
    /// <param name="facts">The facts of one note, case or caseload.</param>
    /// <param name="services">What <c>ctx.Resolve&lt;T&gt;()</c> returns; must be a <c>T</c>.</param>
    /// <param name="onRuleFailed">
    /// Hears once of each rule whose condition or action threw; the other rules run. What the rule did before it
    /// failed depends on the engine: drop it.
    /// </param>
    /// <param name="watch">Is told nothing: NRules weighs the conditions of all rules together, so that no rule has a time of its own.</param>
    /// <param name="stop">Ends the run before the next action.</param>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    internal void Run(
        IReadOnlyCollection<object> facts, object services, Action<Type, Exception> onRuleFailed, RuleWatch? watch = null, CancellationToken stop = default)
    {
        var failures = new Failures(onRuleFailed);
        // Events come first: a rule that begins with Not or Let is evaluated as soon as the session is created.
        var session = _sessions.CreateSession(session =>
        {
            session.DependencyResolver = new Services(services);
            session.ActionInterceptor = failures;
            session.Events.LhsExpressionFailedEvent += failures.OnConditionFailed;
            session.Events.RhsExpressionFailedEvent += failures.OnActionFailed;
        });
        session.InsertAll(facts.Distinct());
        session.Fire(stop);
        stop.ThrowIfCancellationRequested();
    }

    private sealed class Interpreter : IExpressionCompiler
    {
        public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
            where TDelegate : Delegate => expression.Compile(preferInterpretation: true);
    }

    private sealed class Services(object services) : IDependencyResolver
    {
        public object Resolve(IResolutionContext context, Type serviceType) => serviceType.IsInstanceOfType(services)
            ? services
            : throw new InvalidOperationException($"The session offers no {serviceType.Name}.");
    }

    /// <summary>
    /// Ends a rule that fails. NRules would take a condition that throws for false, so that <c>Not</c> finds nothing
    /// and the rule says what is not so; and one that isn't handled would end the whole session.
    /// </summary>
    private sealed class Failures(Action<Type, Exception> onRuleFailed) : IActionInterceptor
    {
        private readonly HashSet<Type> _failed = [];

        public void Intercept(IContext context, IReadOnlyCollection<IActionInvocation> actions)
        {
            foreach (var action in actions)
            {
                if (_failed.Contains(TypeOf(context.Rule)))
                {
                    return;
                }

                action.Invoke();
            }
        }

        internal void OnConditionFailed(object? sender, LhsExpressionErrorEventArgs error)
        {
            error.IsHandled = true;
            foreach (var rule in error.Rules)
            {
                Report(rule, error.Exception!);
            }
        }

        internal void OnActionFailed(object? sender, RhsExpressionErrorEventArgs error)
        {
            error.IsHandled = true;
            Report(error.Match.Rule, error.Exception!);
        }

        private static Type TypeOf(IRuleDefinition rule) => (Type)rule.Properties[RuleProperties.ClrType];

        private void Report(IRuleDefinition rule, Exception exception)
        {
            if (_failed.Add(TypeOf(rule)))
            {
                onRuleFailed(TypeOf(rule), exception);
            }
        }
    }
}

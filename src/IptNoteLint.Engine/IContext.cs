namespace IptNoteLint.Engine;

/// <summary>What an action may ask of the session that runs it. Facts can be read only, by aliases.</summary>
public interface IContext
{
    /// <summary>The session's services, seen as a <typeparamref name="TService"/>.</summary>
    /// <exception cref="InvalidOperationException">The session has no such service, or is over.</exception>
    TService Resolve<TService>();
}
